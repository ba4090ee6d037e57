import { writeFileSync } from 'node:fs'
import { articleJsonSchema, dossierJsonSchema } from '../src/schema/json.ts'

for (const [file, schema] of [
  ['article.schema.json', articleJsonSchema()],
  ['dossier.schema.json', dossierJsonSchema()],
] as const)
  writeFileSync(new URL(`../${file}`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`)
