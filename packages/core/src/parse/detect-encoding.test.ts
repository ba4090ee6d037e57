import { describe, expect, test } from 'vitest'
import type { Source } from '../schema/index.ts'
import { detectEncoding } from './detect-encoding.ts'
import { type Failure, parse } from './index.ts'

/** The bytes of a text in an encoding, found by asking the platform's decoder for every byte and pair of bytes. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, number[]>()
  for (let byte = 0; byte < 256; byte++) table.set(decoder.decode(Uint8Array.of(byte)), [byte])
  if (!/^(?:windows|iso-8859|koi8|ibm)/.test(encoding))
    for (let lead = 0x81; lead < 0xff; lead++)
      for (let tail = 0x40; tail < 0xff; tail++) {
        const found = decoder.decode(Uint8Array.of(lead, tail))
        if ([...found].length === 1 && found !== '\ufffd' && !table.has(found)) table.set(found, [lead, tail])
      }
  return Uint8Array.from([...text].flatMap((char) => table.get(char) ?? fail(char, encoding)))
}

const fail = (char: string, encoding: string): never => {
  throw new Error(`${char} is not in ${encoding}`)
}

const french = 'Le maire a déclaré que le pont fermé après la tempête sera réparé dès l’été.'
const russian = 'Мэр заявил в среду, что паром не отправится до пятницы, потому что ветер слишком сильный.'
const japanese = '市長は水曜日、風が強いためフェリーは金曜日まで出航しないと述べた。'

const cases: readonly (readonly [encoding: string, text: string])[] = [
  ['windows-1252', french],
  ['windows-1252', 'Der Bürgermeister erklärte, die Fähre fahre nächste Woche über den größten Fluß.'],
  ['windows-1252', 'O presidente da câmara disse que a ligação não será reposta; as condições não o permitem.'],
  ['windows-1250', 'Burmistrz powiedział w środę, że prom nie odpłynie, ponieważ wiatr jest zbyt silny, a łódź pękła.'],
  ['iso-8859-2', 'Starosta ve středu řekl, že přívoz nevypluje dříve než v pátek, protože vítr je příliš silný.'],
  ['windows-1250', 'A polgármester elmondta, hogy a komp péntek előtt nem indul el, mert túl erős a szél.'],
  ['windows-1254', 'Belediye başkanı feribotun cumadan önce kalkmayacağını, rüzgârın çok güçlü olduğunu söyledi.'],
  [
    'windows-1257',
    'Meras trečiadienį pareiškė, kad keltas neišplauks anksčiau nei penktadienį, nes vėjas per stiprus.',
  ],
  ['windows-1251', russian],
  ['koi8-r', russian],
  ['iso-8859-5', russian],
  ['ibm866', russian],
  ['windows-1253', 'Ο δήμαρχος δήλωσε την Τετάρτη ότι το πλοίο δεν θα αναχωρήσει πριν από την Παρασκευή.'],
  ['windows-1255', 'ראש העיר אמר ביום רביעי כי המעבורת לא תצא לפני יום שישי בגלל הרוח החזקה.'],
  ['windows-1256', 'قال رئيس البلدية يوم الأربعاء إن العبارة لن تغادر قبل يوم الجمعة بسبب الرياح.'],
  ['windows-874', 'นายกเทศมนตรีกล่าวเมื่อวันพุธว่าเรือข้ามฟากจะไม่ออกก่อนวันศุกร์เพราะลมแรง'],
  ['shift_jis', japanese],
  ['euc-jp', japanese],
  ['euc-kr', '시장은 수요일에 바람이 강해 금요일 전에는 여객선이 출항하지 않을 것이라고 말했다.'],
  ['gb18030', '市长星期三表示，由于风力太强，渡轮在星期五之前不会启航，两名船员受伤。'],
  ['big5', '市長星期三表示，由於風力太強，渡輪在星期五之前不會啟航，兩名船員受傷。'],
]

describe('the encoding by the letters it would give', () => {
  test.each(cases)('%s: %s', (encoding, text) => {
    const bytes = encoded(text, encoding)
    const found = detectEncoding(bytes)
    expect(found).toBeDefined()
    expect(new TextDecoder(found).decode(bytes)).toBe(text)
  })

  test.each([
    ['noise', Uint8Array.from({ length: 400 }, (_, i) => 128 + ((i * i * 7) % 128))],
    ['one letter', encoded('The café on the pier is open.', 'windows-1252')],
    [
      'quotation marks alone',
      encoded('“We wait,” he said. “We wait for the wind.” It’s late — very late.', 'windows-1252'),
    ],
  ])('%s shows none', (_, bytes) => {
    expect(detectEncoding(bytes)).toBeUndefined()
  })
})

async function* once(bytes: Uint8Array) {
  yield bytes
}
const one = async (bytes: Uint8Array) =>
  (await Array.fromAsync(parse(once(bytes), { name: 'a.txt' })))[0] as Source & Failure
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]))
const utf8 = (text: string) => new TextEncoder().encode(text)

test('lines of two encodings in one file are each read as what they are, and the span is noted', async () => {
  const source = await one(
    joined(utf8(`The “first” line.\n`), encoded(`${french}\n`, 'windows-1252'), utf8('The café is open.\n')),
  )
  expect(source.text).toBe(`The “first” line.\n${french}\nThe café is open.\n`)
  expect(source.notes).toEqual([
    {
      rule: 'encoding',
      message: `Bytes 22-${22 + french.length + 1} are not UTF-8, unlike the rest: read as windows-1252`,
      source: { start: 18, end: 18 + french.length + 1 },
    },
  ])
})

test('UTF-16 without its mark, in Cyrillic', async () => {
  const units = Uint16Array.from(russian, (char) => char.charCodeAt(0))
  expect(await one(new Uint8Array(units.buffer))).toMatchObject({ text: russian, encoding: 'utf-16le' })
})

test('ISO-2022-JP by its escapes', async () => {
  const bytes = joined(utf8('\x1b$B'), Uint8Array.of(0x3b, 0x54, 0x44, 0x39), utf8('\x1b(B: Orla'))
  expect(await one(bytes)).toMatchObject({ text: '市長: Orla', encoding: 'iso-2022-jp' })
})
