import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyLexicon } from '../flow/lexicon.ts'
import { segments } from '../text/index.ts'
import { partNames } from './html/drop-parts.ts'
import { clean } from './index.ts'
import { rules } from './rules/index.ts'

const stage = clean(emptyLexicon)
const read = (text: string, more: { mediaType?: 'text/html'; clean?: false } = {}) =>
  stage.run({ id: 'a', source: { text, ...more } }, () => {})

/** What text arrives with: every kind of white space, marks, halves of characters, and the dirt the rules know. */
const fragments = [
  ...[
    '\r\n',
    '\r',
    '\n',
    '\n\n',
    '\u2028',
    '\u2029',
    '\t',
    ' ',
    '  ',
    '\u00a0',
    '\u3000',
    '\ufeff',
    '\u00ad',
    '\u200b',
  ],
  ...['👩‍🚒', '🇪🇺', 'e\u0301', 'n\u0303', '\ud83d', '\udd25', '\u200d', 'می‌رود', '国境は閉鎖された。', 'ไม่มี'],
  ...[
    'cafÃ©',
    'â€œyesâ€\u009d',
    'Â£5',
    '“We stay.”',
    '"',
    '”',
    '«',
    '...',
    '—',
    '(',
    ')',
    '©',
    '1',
    '2026',
    'U.S.Army',
  ],
  ...['The ferry stops at noon, the mayor said.', 'said the mayor.“We wait', 'forces.It', 'Ferry stops after storm'],
  ...['HomeSportWeather', 'icon bellicon clipicon eyeicon hearticon homeicon linkicon mapicon zoom', 'sharetweetemail'],
  ...['Share on Facebook', 'ADVERTISEMENT', 'By Klara Juhn', '3 Comments', 'Related articles', 'Read more: Snow'],
  ...[
    'Sign up for our newsletter in your inbox',
    'We use cookies and you accept',
    '© 2026 Orla Courier',
    '12 May 2026',
  ],
  ...[
    '<p>',
    '</p>',
    '<div class="related">',
    '</div>',
    '<br>',
    '<td>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '&amp;',
    '&nbsp;',
  ],
  ...['&#128512;', '&notanentity;', '<h1>', '</h1>', '<a href="x">', '</a>', '<', '&', '<li', 'har-\nbor'],
]
const dirty = fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((pieces) => pieces.join(''))
const spaced = fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((pieces) => pieces.join(' '))
const any = fc.oneof(dirty, spaced, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme' }))
const kinds = [{}, { mediaType: 'text/html' as const }, { clean: false as const }]
const source = fc.record({ text: any, more: fc.constantFrom(...kinds) })

const names = new Set(['markup', ...rules.map(({ name }) => name), ...partNames])

test('a page of nothing but two walls of icons is empty', () => {
  const wall = 'pen-line map-line sea-line sun-line car-line bus-line cup-line hat-line'
  expect(read(`${wall} </p> ${wall}`, { mediaType: 'text/html' }).text).toBe('')
})

describe('whatever comes in', () => {
  test('every character of the source is copied, or a change names the rule that took it', () => {
    fc.assert(
      fc.property(source, ({ text, more }) => {
        const made = read(text, more)
        let rebuilt = ''
        let at = 0
        let here = 0
        for (const { sourceStart, sourceEnd, start, end, rule, reason } of made.changes) {
          expect(sourceStart).toBeGreaterThanOrEqual(at)
          expect(sourceEnd).toBeGreaterThanOrEqual(sourceStart)
          expect(start - here).toBe(sourceStart - at)
          expect(names).toContain(rule)
          expect(reason).not.toBe('')
          rebuilt += text.slice(at, sourceStart) + made.text.slice(start, end)
          at = sourceEnd
          here = end
        }
        expect(rebuilt + text.slice(at)).toBe(made.text)
      }),
      { numRuns: 600 },
    )
  })

  test('segments are exact copies in order, and the map leads there and back', () => {
    fc.assert(
      fc.property(source, ({ text, more }) => {
        const made = read(text, more)
        let last = { end: 0, sourceEnd: 0 }
        for (const copy of segments({ source: text, text: made.text, changes: made.changes })) {
          expect(copy.start).toBeGreaterThanOrEqual(last.end)
          expect(copy.sourceStart).toBeGreaterThanOrEqual(last.sourceEnd)
          expect(made.text.slice(copy.start, copy.end)).toBe(text.slice(copy.sourceStart, copy.sourceEnd))
          const range = { start: copy.start, end: copy.end }
          expect(made.map.toSource(range)).toEqual({ start: copy.sourceStart, end: copy.sourceEnd })
          expect(made.map.toText(made.map.toSource(range))).toEqual(range)
          last = copy
        }
      }),
      { numRuns: 400 },
    )
  })

  test('blocks are in order, trimmed, set apart by one blank line, and hold all of the text', () => {
    fc.assert(
      fc.property(source, ({ text, more }) => {
        const made = read(text, more)
        const pieces = made.blocks.map(({ start, end }) => made.text.slice(start, end))
        expect(pieces.join('\n\n')).toBe(made.text)
        for (const piece of pieces) {
          expect(piece).toBe(piece.trim())
          expect(piece).not.toMatch(/\n/)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('an article already clean loses nothing but white space and hyphens at the ends of rows', () => {
    fc.assert(
      fc.property(any, (text) => {
        const bare = (text: string) => text.replace(/[\s\ufeff-]+/g, '')
        expect(bare(read(text, { clean: false }).text)).toBe(bare(text))
      }),
      { numRuns: 400 },
    )
  })
})

describe('shapes', () => {
  test.each([
    ['nothing', ''],
    ['only white space', ' \n\t\n '],
    ['only a mark', '\ufeff'],
    ['10,000 open elements', `${'<div>'.repeat(10_000)}The ferry stops.`],
    ['10,000 nested elements', `${'<div>'.repeat(10_000)}The ferry stops.${'</div>'.repeat(10_000)}`],
    ['end tags alone', '</div></p></a>'.repeat(1000)],
    ['a cut-off tag', '<p>The ferry stops.</p><p class="'],
    ['a cut-off comment', '<p>The ferry stops.</p><!-- '],
    ['a cut-off entity', '<p>The ferry stops.&am'],
  ])('%s', (_, text) => {
    for (const more of kinds) expect(() => read(text, more)).not.toThrow()
    const page = read(text, { mediaType: 'text/html' }).text
    expect(page).toBe(text.includes('ferry') ? page.match(/^The ferry stops\.(&am)?$/)?.[0] : '')
  })
})
