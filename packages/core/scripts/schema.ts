import { writeFileSync } from 'node:fs'
import { articleJsonSchema } from '../src/schema/json.ts'

writeFileSync(new URL('../article.schema.json', import.meta.url), `${JSON.stringify(articleJsonSchema(), null, 2)}\n`)
