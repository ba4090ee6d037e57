import { expect, test } from 'vitest'
import { stem, triggerStem } from './stem.ts'

test.each([
  ['attacked', 'attacks'],
  ['attacking', 'attack'],
  ['bombing', 'bombed'],
  ['shooting', 'shot'],
  ['deployed', 'deployment'],
  ['invasion', 'invaded'],
  ['protesters', 'protest'],
  ['arrested', 'arrests'],
  ['seizing', 'seizure'],
  ['accuses', 'accused'],
])('%s and %s are one', (a, b) => expect(stem(a)).toBe(stem(b)))

test.each([
  ['killed', 'injured'],
  ['charged', 'changed'],
  ['held', 'hid'],
])('%s and %s are two', (a, b) => expect(stem(a)).not.toBe(stem(b)))

test.each<[string, boolean, string]>([
  ['has demanded', false, 'demanding'],
  ['turned back', false, 'turn'],
  ['have just asked for', false, 'asked'],
  ['the latest border clashes', true, 'clash'],
  ['was', false, 'was'],
])('of %s', (words, noun, word) => expect(triggerStem(words, noun)).toBe(stem(word)))
