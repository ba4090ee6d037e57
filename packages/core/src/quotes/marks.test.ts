import { expect, test } from 'vitest'
import { passages } from './marks.ts'

/** The passages of a text whose paragraphs are parted by ` ¶ `, each as its words; `…` for one without its closing mark, `+` for one that goes on. */
function shown(source: string): string[] {
  const blocks: { start: number; end: number }[] = []
  let start = 0
  for (const part of source.split(' ¶ ')) {
    blocks.push({ start, end: start + part.length })
    start += part.length + 3
  }
  const sentenceEnd = (at: number) => {
    const stop = source.indexOf('. ', at)
    return stop < 0 ? source.length : stop + 1
  }
  return passages(source, blocks, sentenceEnd).map(
    ({ from, to, open, continues }) =>
      `${continues === undefined ? '' : '+'}${source.slice(from, to)}${open ? '…' : ''}`,
  )
}

test.each<[string, string[]]>([
  ['“We saw it,” he said.', ['We saw it,']],
  ['"We saw it," he said. "We ran."', ['We saw it,', 'We ran.']],
  ['"We saw it,” he said. “We ran."', ['We saw it,', 'We ran.']],
  ['“We saw it“ he said.', ['We saw it']],
  ['”We saw it,” he said.', ['We saw it,']],
  ["``We saw it,'' he said.", ['We saw it,']],
  ["''We saw it,'' he said.", ['We saw it,']],
  ['«We saw it», he said.', ['We saw it']],
  ['„We saw it,” he said.', ['We saw it,']],
  ["'We saw it,' he said.", ['We saw it,']],
  ['‘We don’t know,’ he said.', ['We don’t know,']],
  ['He called it a ‘frozen lake.’“If it thaws, we swim,” he said.', ['frozen lake.', 'If it thaws, we swim,']],
  ['“He told us ‘no way’ twice,” she said.', ['He told us ‘no way’ twice,', 'no way']],
  ['The soldiers’ boots and the ’90s and Olt’s dog', []],
  ["The soldiers' boots, rock 'n' roll and get 'em", []],
  ["It's the '60s, isn't it?", []],
  ['A 6 ft 2" man with a 5" nail', []],
  ['It burned."We ran," he said.', ['We ran,']],
  ['“We ran. She left. ¶ Nobody said “no” there.', ['We ran. She left.…', 'no']],
  ['“We ran. ¶ “We hid. ¶ “We slept,” he said.', ['We ran.…', '+We hid.…', '+We slept,']],
  ['He said “the pump was old. Nobody saw it. She said “no” and left.', ['the pump was old.…', 'no']],
  ['“We ran, the company said. “We hid,” it said.', ['We ran, the company said.…', 'We hid,']],
  ['A stray ” mark. “We ran,” he said.', ['We ran,']],
  ['He said, “We ran. ¶ We hid. ¶ We slept.” They left.', ['We ran.…', '+We hid.…', '+We slept.']],
  ['“We ran, and ¶ nobody came," he said. “No.”', ['We ran, and…', '+nobody came,', 'No.']],
  ['“We ran,” he said. “We hid. We slept. ¶ “We woke.” They left.', ['We ran,', 'We hid. We slept.…', '+We woke.']],
  ["It held 'forty times the limit”, she said.", ['forty times the limit']],
  ['" We ran , " he said .', [' We ran , ']],
])('%s', (text, expected) => expect(shown(text)).toEqual(expected))

test('paragraphs of nothing but marks stay linear', () => {
  for (const mark of ['"', '“', '”', "'", '‘', '“”', '"a" ']) {
    const text = mark.repeat(200_000)
    expect(passages(text, [{ start: 0, end: text.length }], (at) => at).length).toBeLessThanOrEqual(text.length)
  }
})
