import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { articleJsonSchema } from './json.ts'

test('article.schema.json is what the zod schema says (else: pnpm --filter @copydesk/core schema)', () => {
  const file = readFileSync(new URL('../../article.schema.json', import.meta.url), 'utf8')
  expect(JSON.parse(file)).toEqual(articleJsonSchema())
})
