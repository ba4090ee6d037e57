import { defineRule } from '../rule.ts'
import { dropBlocks } from './drop.ts'
import { phrases } from './phrases.ts'
import { type Seen, seenBlocks } from './zones.ts'

const name =
  "(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*|de|da|do|dos|del|della|di|du|van|von|der|den|ten|ter|la|le|el|al|bin|ben|ibn|y|e)"
const names = `${name}(?: ${name}){0,4}`
const leading = new RegExp(
  `^\\W*(?:(?:by|words by|text by|written by|story by|posted by|reported by|author|authors|von|par|por|di|door|av|af|oleh|autor|auteur|autore|автор)\\s?:? (?:the )?(?:${names})(?:(?:,| and| und| et| y| e| en| &| \\||/|;) ?.{0,120})?|(?:staff|news desk|newsroom|redaktion|rédaction|redacción|redação|redazione)(?: and| und| et)? ?(?:agencies|agenturen|agences|agencias|wire reports?|reporters?|writers?)?)\\W*$`,
  'u',
)
/** It names an author and says so. */
export const isBylineText = (text: string) =>
  leading.test(text) || leading.test(text.charAt(0).toLowerCase() + text.slice(1).replace(/^Y /, 'y '))
const job =
  'reporter|correspondent|journalist|editor|columnist|writer|author|contributor|producer|photographer|fellow|professor|lecturer|blogger|freelancer?|staff|analyst|critic|anchor|host|intern|redakteur(?:in)?|journalistin?|korrespondent(?:in)?|journaliste|rédact(?:eur|rice)|periodista|redactor[ae]?|jornalista|repórter|giornalista|redacteur|verslaggever'
const bio = new RegExp(
  `^\\W*${names}(?:,? (?:and|und|et|y|e) ${names})?,?(?: (?:is|was|are|works as|has been|ist|arbeitet|est|es|é|è)(?: also)? (?:an? |the |un[ae]? |eine? |our )?(?:[\\p{L}\\p{N}’'.&,-]+ ){0,7}?(?:${job})\\b|,? (?:an? |the )?(?:[\\p{L}’'.&-]+ ){0,4}(?:${job})\\b.{0,90}(?:contribut|report|writ|cover|blog)|,? (?:covers?|reports? (?:on|from|for)|writes? (?:about|on|for|a column)|contribut(?:es|ed) (?:to|regularly|exclusive|reporting|this)|reported from|joined .{2,40} in \\d{4}|can be (?:reached|followed|contacted)|has (?:written|worked|covered|reported)|tweets|berichtet (?:für|aus|über)|schreibt (?:für|über)))`,
  'u',
)
const wire = phrases('start', [
  String.raw`(?:additional |more |further )?(?:reporting|report|writing|editing|compiled|research|interview|photography|production|graphics?) by\b`,
  String.raw`(?:this (?:story|report|article) (?:was )?|with )?(?:contributions?|reporting|files) (?:from|by)\b`,
  String.raw`questions?: \p{Lu}`,
  String.raw`(?:dpa|afp|ap|reuters|efe|ansa|apa|sda|pti|ians|afp/dpa|with (?:agencies|afp|reuters|ap|dpa)|agencies|agenturen)\W*$`,
  'the (?:interview|conversation) (?:was|has been) (?:edited|shortened|condensed)',
])
const contributed = new RegExp(
  `^\\W*${names}(?:(?:, ${names})*,? (?:and|und|et|y|e) ${names})? contributed (?:to this|reporting|research)`,
  'u',
)
const handle =
  /^\W*(?:follow (?:him|her|them|@\w+|(?:\p{Lu}[\p{L}’'.-]*\s?){1,4}) (?:on|at) (?:@|twitter|facebook|instagram|x\b|linkedin|threads|bluesky|mastodon)|(?:e-?mail|contact|write to|reach|tweet)\b.{0,60}(?:@|\bat\b|on twitter)|[\w.+-]+@[\w-]+\.[\w.]+\W*$|@\w{2,20}\W*$)/u
const isHandle = (text: string) => handle.test(text) || handle.test(text.charAt(0).toLowerCase() + text.slice(1))

/**
 * Drop who wrote the article, before it or after it; authors are kept as its data.
 *
 *     Ferry stops\n\nBy Klara Juhn\n\nThe night ferry waits for the wind to drop, its captain said.   ->   Ferry stops\n\nThe night ferry waits for the wind to drop, its captain said.
 *     The night ferry waits for the wind to drop.\n\nKlara Juhn, editor of River News, contributes reports from the lake.   ->   The night ferry waits for the wind to drop.
 *     The night ferry waits for the wind to drop.\n\n(Reporting by Sonja Adler; editing by Paul Kemeny)   ->   The night ferry waits for the wind to drop.
 *     By noon the ferry had left, the captain said.   ->   By noon the ferry had left, the captain said.
 */
export const byline = defineRule({
  name: 'byline',
  reason: 'Who wrote or edited the article; kept as its authors',
  apply(text, blocks) {
    const seen = seenBlocks(text, blocks)
    const last = lastOf(seen)
    return dropBlocks(text, blocks, ({ page }, i) => page?.furniture === 'byline' || isByline(seen, i, last))
  },
})

/** Index of the last block that no byline, bio or handle is. */
function lastOf(seen: readonly Seen[]): number {
  let i = seen.length - 1
  while (i > 0 && isCredit(seen[i] as Seen)) i--
  return i
}

const isCredit = ({ text, look }: Seen) =>
  look.words <= 110 &&
  (bio.test(text) ||
    wire.test(text) ||
    contributed.test(text) ||
    (look.words <= 30 && (isHandle(text) || isBylineText(text))))

function isByline(seen: readonly Seen[], i: number, last: number): boolean {
  const at = seen[i] as Seen
  const { text, look, head, tail } = at
  if (head && look.words <= 24 && !look.closed && isBylineText(text)) return true
  if (!tail || !isCredit(at)) return false
  return i > last || wire.test(text) || at.proseAfter < at.proseBefore * 0.3
}
