import { oneLine } from '../../text/index.ts'
import { copyOf } from '../copy-of.ts'
import { marksInside } from '../cut.ts'
import type { Exporter } from '../exporter.ts'
import { namesOf } from '../names.ts'
import type { PartialArticle } from '../only.ts'
import { entries } from './entries.ts'
import { escapeHtml } from './escape.ts'
import { type Mark, marked } from './marks.ts'
import { style } from './style.ts'

const tags = { headline: 'h1', subhead: 'h3', quotation: 'blockquote', table: 'pre' } as const

/** One self-contained page, no script, nothing loaded: the articles with their evidence marked. */
export const html: Exporter = {
  name: 'html',
  mediaType: 'text/html; charset=utf-8',
  begin: `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n<title>Copydesk</title>\n<style>${style}</style>\n</head>\n<body>\n`,
  separator: '',
  end: '</body>\n</html>\n',
  article: (article) => {
    const marks = marksOf(article)
    const text = article.text ?? ''
    const inside = marksInside(article.blocks ?? [], marks)
    const blocks = (article.blocks ?? []).map(({ start, end, kind }, i) => {
      const tag = kind in tags ? tags[kind as keyof typeof tags] : 'p'
      return `<${tag}>${marked(text, start, end, inside[i] ?? [])}</${tag}>`
    })
    const facts = [
      article.source.id,
      article.publisher?.name,
      article.published?.value,
      ...(article.authors ?? []).map(({ name }) => name),
      article.duplicateOf && copyOf(article.duplicateOf),
    ]
    return `<article lang="${escapeHtml(article.language?.code ?? 'und')}">\n<p class="facts">${escapeHtml(facts.filter(Boolean).join(' · '))}</p>\n${blocks.join('\n')}\n<footer lang="en">\n${entries(article)}\n</footer>\n</article>\n`
  },
}

function marksOf(article: PartialArticle): Mark[] {
  const { mentions, entities, quotes, events, counts } = article
  const { voucher, vouched } = namesOf(article)
  const names = new Map((entities ?? []).map(({ id, name }) => [id, oneLine(name)]))
  return [
    ...(quotes ?? []).flatMap(({ id, parts, mode }) =>
      parts.map(({ start, end }, i) => ({
        start,
        end,
        kind: 'quotes',
        title: `${mode} quotation`,
        ...(i === 0 && { id }),
      })),
    ),
    ...(events ?? []).map((event) => ({
      start: event.trigger.start,
      end: event.trigger.end,
      kind: 'events',
      title: `${event.class}: ${vouched(event)}`,
      id: event.id,
    })),
    ...(counts ?? []).map(({ id, start, end, status, by }) => ({
      start,
      end,
      kind: 'counts',
      title: `${status}: ${voucher(by)} says`,
      id,
    })),
    ...(mentions ?? []).map(({ id, start, end, kind, entity }) => ({
      start,
      end,
      kind,
      title: entity === undefined ? kind : `${names.get(entity) ?? ''} (${kind})`,
      id,
    })),
  ]
}
