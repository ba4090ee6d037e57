import { createReadStream } from 'node:fs'

/** Lines of a UTF-8 file; `whole` is false for a last one that nothing ends. */
export async function* linesOf(path: string): AsyncGenerator<{ text: string; whole: boolean }> {
  let rest = ''
  for await (const chunk of createReadStream(path, 'utf8')) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const text of lines) yield { text, whole: true }
  }
  if (rest) yield { text: rest, whole: false }
}
