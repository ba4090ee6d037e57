import { text } from 'node:stream/consumers'
import { whoSaidWhat } from './who-said-what.ts'

for (const line of whoSaidWhat(await text(process.stdin))) console.log(line)
