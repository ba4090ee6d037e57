export type Style =
  | 'strong'
  | 'faint'
  | 'heading'
  | 'person'
  | 'organization'
  | 'place'
  | 'group'
  | 'document'
  | 'cue'
  | 'warning'

/** Puts a style on a text; the identity where there is no color. */
export type Paint = (style: Style, text: string) => string

export const plain: Paint = (_, text) => text

const codes: Record<Style, readonly [number, number]> = {
  strong: [1, 22],
  faint: [2, 22],
  heading: [4, 24],
  person: [33, 39],
  organization: [36, 39],
  place: [32, 39],
  group: [35, 39],
  document: [90, 39],
  cue: [34, 39],
  warning: [31, 39],
}

/** ECMA-48 colors, for terminals. */
export const ansi: Paint = (style, text) => `\u001b[${codes[style][0]}m${text}\u001b[${codes[style][1]}m`
