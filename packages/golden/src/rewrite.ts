import { compare } from './compare.ts'
import { type ExpectedLine, readExpectation, writeLine } from './expectation.ts'

/**
 * An expectation file brought in line with the output: comments and gaps that are still open stay.
 * One that holds already stays as it is, letter by letter.
 */
export function rewrite(file: string, name: string, produced: readonly string[], ordered: boolean): string {
  const left = readExpectation(file, name)
  if (!compare(left, produced, ordered).length) return file
  const takeMarked = (text: string) => {
    const at = left.findIndex((line) => line.mark === 'unwanted' && line.text === text)
    return at < 0 ? undefined : left.splice(at, 1)[0]
  }
  const lines = produced.map((text): ExpectedLine => takeMarked(text) ?? { mark: 'plain', text })
  const open = left.filter(({ mark, text }) => mark === 'wanted' && !produced.includes(text))
  const comments = file.split('\n').filter((line) => line.startsWith('# '))
  return [...comments, ...[...lines, ...open].map(writeLine)].map((line) => `${line}\n`).join('')
}
