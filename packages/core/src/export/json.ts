import type { Exporter } from './exporter.ts'

/** One article a line. */
export const jsonl: Exporter = {
  name: 'jsonl',
  mediaType: 'application/jsonl',
  begin: '',
  separator: '',
  end: '',
  article: (article) => `${JSON.stringify(article)}\n`,
}

/** Indented, for the eye: an array of articles. */
export const json: Exporter = {
  name: 'json',
  mediaType: 'application/json',
  begin: '[\n',
  separator: ',\n',
  end: '\n]\n',
  article: (article) => JSON.stringify(article, null, 2),
}
