import type { Source } from '@copydesk/core'

const sentences = [
  'The council of Orla met on Monday to hear what the two ferry companies want.',
  '“We have waited for nine years,” said Mayor Ana Veld, who had come from Port Sarn.',
  'According to the ministry, 14 people were injured when the old bridge gave way.',
  'A spokesman for the Border Watch denied that its men had fired at the boats.',
  'Trade between both towns fell by 3.5 percent last year, the harbor office reported.',
]

/** `length` characters of news prose: paragraphs of a few sentences. */
function prose(length: number, joint = '\n\n'): string {
  const paragraph = sentences.join(' ') + joint
  return paragraph.repeat(Math.ceil(length / paragraph.length)).slice(0, length)
}

/** `make(n)` is a document of about n characters; each shape has hung some reader of text before. */
export const shapes: Record<string, (length: number) => Source> = {
  prose: (n) => ({ text: prose(n) }),
  'one line': (n) => ({ text: prose(n, ' ') }),
  'quotation marks': (n) => ({ text: '“a” "b '.repeat(n / 7) }),
  brackets: (n) => ({ text: '([{<'.repeat(n / 4) }),
  spaces: (n) => ({ text: `a${' '.repeat(n - 2)}b` }),
  capitals: (n) => ({ text: 'Orla Veld SARN '.repeat(n / 15) }),
  digits: (n) => ({ text: '12 345,678 9.'.repeat(n / 13) }),
  'HTML tags': (n) => ({ text: '<div><p>Rain <b>fell'.repeat(n / 20), mediaType: 'text/html' }),
  'HTML page': (n) => ({
    text: `<main>${sentences
      .map((s) => `<p>${s}</p>`)
      .join('')
      .repeat(n / 440)}</main>`,
    mediaType: 'text/html',
  }),
}
