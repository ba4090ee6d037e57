import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { articleJsonSchema, dossierJsonSchema } from './json.ts'

test.each([
  ['article.schema.json', articleJsonSchema()],
  ['dossier.schema.json', dossierJsonSchema()],
])('%s is what the zod schema says (else: pnpm --filter @copydesk/core schema)', (file, schema) => {
  expect(JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'))).toEqual(schema)
})
