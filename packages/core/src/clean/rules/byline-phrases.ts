import { phrases } from './phrases.ts'

/** A person's name as it is written in many languages: capitals, and the small words between them. */
const name =
  "(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*|de|da|do|dos|del|della|di|du|van|von|der|den|ten|ter|la|le|el|al|bin|ben|ibn|y|e)"
const names = `${name}(?: ${name}){0,4}`
const and = ',? (?:and|und|et|y|e) '

const by = [
  'by|words by|text by|written by|story by|posted by|reported by|author|authors',
  'von|par|por|di|door|av|af|oleh|autor|auteur|autore|автор',
]
const desks = 'staff|news desk|newsroom|redaktion|rédaction|redacción|redação|redazione'
const agencies = 'agencies|agenturen|agences|agencias|wire reports?|reporters?|writers?'
const leading = new RegExp(
  `^\\W*(?:(?:${by.join('|')})\\s?:? (?:the )?${names}(?:(?:,| and| und| et| y| e| en| &| \\||/|;) ?.{0,120})?` +
    `|(?:${desks})(?: and| und| et)? ?(?:${agencies})?)\\W*$`,
  'u',
)
const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** It names an author and says so. */
export const isBylineText = (text: string): boolean =>
  leading.test(text) || (/^\p{Lu}/u.test(text) && leading.test(lowered(text)))

const jobs = [
  'reporter|correspondent|journalist|editor|columnist|writer|author|contributor|producer|photographer|fellow',
  'professor|lecturer|blogger|freelancer?|staff|analyst|critic|anchor|host|intern',
  'redakteur(?:in)?|journalistin?|korrespondent(?:in)?|journaliste|rédact(?:eur|rice)|periodista|redactor[ae]?',
  'jornalista|repórter|giornalista|redacteur|verslaggever',
]
const job = `(?:${jobs.join('|')})\\b`
const is = '(?:is|was|are|works as|has been|ist|arbeitet|est|es|é|è)(?: also)?'
const does = [
  'covers?|reports? (?:on|from|for)|writes? (?:about|on|for|a column)|reported from|tweets',
  'contribut(?:es|ed) (?:to|regularly|exclusive|reporting|this)|joined .{2,40} in \\d{4}',
  'can be (?:reached|followed|contacted)|has (?:written|worked|covered|reported)',
  'berichtet (?:für|aus|über)|schreibt (?:für|über)',
]
const bio = new RegExp(
  `^\\W*${names}(?:${and}${names})?,?(?:` +
    `(?<= \\S+) ${is} (?:an? |the |un[ae]? |eine? |our )?(?:[\\p{L}\\p{N}’'.&,-]+ ){0,7}?${job}` +
    `|,? (?:an? |the )?(?:[\\p{L}’'.&-]+ ){0,4}${job}.{0,90}(?:contribut|report|writ|cover|blog)` +
    `|,? (?:${does.join('|')}))`,
  'u',
)
const wire = phrases('start', [
  '(?:additional |more |further )?(?:reporting|report|writing|editing|compiled|research|interview) by\\b',
  '(?:photography|production|graphics?) by\\b',
  '(?:this (?:story|report|article) (?:was )?|with )?(?:contributions?|reporting|files) (?:from|by)\\b',
  'questions?: \\p{Lu}',
  '(?:dpa|afp|ap|reuters|efe|ansa|apa|sda|pti|ians|afp/dpa|with (?:agencies|afp|reuters|ap|dpa))\\W*$',
  '(?:agencies|agenturen)\\W*$',
  'the (?:interview|conversation) (?:was|has been) (?:edited|shortened|condensed)',
])
const contributed = new RegExp(
  `^\\W*${names}(?:(?:, ${names})*${and}${names})? contributed (?:to this|reporting|research)`,
  'u',
)
const networks = 'twitter|facebook|instagram|x\\b|linkedin|threads|bluesky|mastodon'
const handle = new RegExp(
  `^\\W*(?:follow (?:him|her|them|@\\w+|(?:\\p{Lu}[\\p{L}’'.-]*\\s?){1,4}) (?:on|at) (?:@|${networks})` +
    '|(?:e-?mail|contact|write to|reach|tweet)\\b.{0,60}(?:@|\\bat\\b|on twitter)' +
    '|[\\w.+-]+@[\\w-]+\\.[\\w.]+\\W*$|@\\w{2,20}\\W*$)',
  'iu',
)

/** It says who an author is, who helped, or how to reach them. `words` is the length of the text. */
export const isCreditText = (text: string, words: number): boolean =>
  words <= 110 &&
  (bio.test(text) ||
    wire.test(text) ||
    contributed.test(text) ||
    (words <= 30 && (handle.test(text) || isBylineText(text))))

/** It says who helped, in the words of agencies. */
export const isWireCredit = (text: string): boolean => wire.test(text)
