import type { Author } from '../schema/index.ts'
import { findDates } from './find-dates.ts'
import type { Line } from './lines.ts'
import { months } from './months.ts'
import { openingLength } from './names.ts'

const longest = 60
/** Lines before the body, where there is no headline. */
const near = 6
const mostWords = 8

/** What stands where a name does and is none. */
const noName =
  /^(?:by|von|par|por|posted|published|updated|veröffentlicht|aktualisiert|author|autor(?:in|en)?|authors|redakteur|share|teilen|follow|folgen|seguir|edit|comments?|kommentare?|print|drucken|home|blog|news|category|kategorien?|tags?|about|über|view|more|mehr|all|alle|read|website|profil|profile|e-?mail|twitter|facebook|instagram|linkedin|rss|admin(?:istrator)?|webmaster|guest|anonymous|gast|unknown|log|login|register|registrieren|anmelden|foto|fotos|photo|photos|bild|image|getty|фото|am|an|on|at|um|in|le|el|zur|zum|to|für|for|externer|besucht|besuche|visit|member|passwort|password|subscribe|sponsored|verified|editor|contributor|artikel|articles?|beitrag|jetzt|hier|here|click|now|rechte|all rights|copyright|the author|zu|de|di|et|und|and|von|written|reviewed|medically)(?!\p{L})|(?<!\p{L})(?:comments?|kommentare?|posts?|articles?|beiträge|followers?|min read|views?|ago|uhr)$/iu

/**
 * Who the page shows as author where it shows no person's name: a single name, a user's name, a desk, a house. Only
 * what the markup calls an author counts, or what follows the words of a byline.
 */
export function readHandles(lines: readonly (Line & { readonly index?: number })[], headline: number): Author[] {
  for (const line of lines) {
    if (
      line.level === 1 ||
      (line.where === 'before' && (headline < 0 ? line.distance > near : (line.index ?? 0) < headline - 2))
    )
      continue
    const found = line.parts
      .filter(({ mark }) => mark === 'author')
      .flatMap(({ text, source }): Author[] => {
        const name = handleOf(text.slice(openingLength(text)))
        return name ? [{ name, source }] : []
      })
    if (found.length) return found.slice(0, 4)
    const opened = openingLength(line.text)
    const own =
      line.mark === 'byline' ||
      line.rule === 'byline' ||
      line.parts.some(({ mark }) => mark === 'byline') ||
      (line.where !== 'after' && /^\s?\p{L}{2,20}:/u.test(line.text))
    const name = opened && own ? handleOf(line.text.slice(opened)) : undefined
    if (name) return [{ name, source: line.source }]
  }
  return []
}

function handleOf(text: string): string | undefined {
  const [date] = findDates(text)
  const name = (date ? text.slice(0, date.start) : text)
    .trim()
    .replace(/\s[|•·–—].*$|\s(?:am|on|at|um|in|le|el|il|op|den|vor|ago)$/iu, '')
    .replace(/^[\s@(|•·–—]+|[\s,;:|.)–—•·-]+$/gu, '')
  const words = name.split(/\s+/)
  if (!name || name.length > longest || words.length > mostWords || !/\p{L}/u.test(name)) return undefined
  if (noName.test(name) || words.some((word) => months.has(word.toLowerCase()) && /\d/.test(text))) return undefined
  if (words.filter((word) => /^\p{Ll}/u.test(word)).length > (words.length === 1 ? 1 : words.length >> 1))
    return undefined
  return /[.!?]\s|["“”]|^https?:|\d{2}:\d{2}/.test(name) ? undefined : name
}
