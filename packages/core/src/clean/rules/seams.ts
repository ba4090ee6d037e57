/** Two words grown together without a sentence's end between them. */
export interface Seam {
  readonly at: number
  /** The two words, `[from, at)` and `[at, to)`. */
  readonly from: number
  readonly to: number
  /** All that stands together there; empty where it is too long to be a name. */
  readonly whole: string
}

/** Letters of scripts with capitals: only there does a capital in a word tell of a seam. */
const inToken = /[\p{Ll}\p{Lu}\p{M}\p{N}’'&-]/u
/** Names are written so: McCartney, DeLillo, iPhone, O’Brien. */
const nameStart =
  /^(?:Mc|Mac|Mc?G|De|Del|Di|Da|Du|La|Le|Lo|Van|Von|Fitz|San|St|O[’']|D[’']|L[’']|i|e|m|x|al-|el-|Al|El)$/
const longest = 48

/** Names whose capitals are no seams, wherever they stand. */
const names = new Set(
  'YouTube WhatsApp LinkedIn PayPal TikTok MySpace FaceTime MacBook AirPods AirPlay PlayStation BuzzFeed WordPress JavaScript TypeScript PowerPoint BlackBerry MasterCard FedEx OpenAI ChatGPT DeepMind GitHub SoundCloud SnapChat HarperCollins AstraZeneca BioNTech GlaxoSmithKline BlackRock JPMorgan PricewaterhouseCoopers SpaceX WikiLeaks WeChat WeWork HuffPost HuffPo TripAdvisor DreamWorks HubSpot LexisNexis NewsGuard PolitiFact FactCheck FiveThirtyEight CliffsNotes ExxonMobil ConocoPhillips UnitedHealth CenturyLink ThyssenKrupp ArcelorMittal DaimlerChrysler EasyJet QuickTime InDesign LaTeX PhD iPhones iPads eBook eBooks HealthCare McDonald SunTrust TechCrunch VentureBeat MarketWatch BusinessWeek'.split(
    ' ',
  ),
)

/** `top|34 comments`: a counter's words after a number that grew to a word. */
const counted =
  /^\d{1,5} (?:comments?|responses?|replies|shares?|views?|likes?|kommentare?|commentaires?|comentarios?)\b/i

const dated = /^\d{1,2}[/.]\d{1,2}[/.](?:19|20)?\d\d(?!\d)/

/** A number that begins a counter or a date stands at `at`. */
export const isCounterAt = (text: string, at: number): boolean => {
  const part = text.slice(at, at + 24)
  return counted.test(part) || dated.test(part)
}

/** Candidates for seams, in order; addresses and hashtags hold none. Linear: every token is measured once. */
export function seamsOf(text: string): Seam[] {
  const seams: Seam[] = []
  let token: Token = { from: 0, to: 0, isAddress: false }
  let last = 0 // where the piece that may end here begins
  for (let at = 1; at < text.length; at++) {
    if (!breaksAt(text, at)) continue
    if (at >= token.to) {
      token = tokenAround(text, at, token.to)
      last = token.from
    }
    const from = last
    let to = at + 1
    while (to < token.to && !(isCapital(text, to) && !isCapital(text, to - 1))) to++
    last = at
    if (token.isAddress || at - from > longest) continue
    if (at - from < (token.to - token.from > longest ? 3 : 2) && !isDigit(text, from)) continue
    if (to - at < 2 && !/[AI\d]/.test(text.charAt(at))) continue
    if (nameStart.test(text.slice(from, at))) continue
    const whole = token.to - token.from <= longest ? text.slice(token.from, token.to) : ''
    if (names.has(whole)) continue
    seams.push({ at, from, to: Math.min(to, at + longest), whole })
  }
  return seams
}

interface Token {
  readonly from: number
  readonly to: number
  readonly isAddress: boolean
}

/** The run of letters and digits around a place, not before `limit`. */
function tokenAround(text: string, at: number, limit: number): Token {
  let from = at - 1
  let to = at + 1
  while (from > limit && inToken.test(text.charAt(from - 1))) from--
  while (inToken.test(text.charAt(to))) to++
  const before = text.slice(Math.max(0, from - 60), from)
  const isAddress =
    /[@#_=~]$|(?:https?:|www\.|\.\p{Ll}{2,4})[^\s“”]*$/u.test(before) ||
    /^(?:[@_=~]|\.\p{Ll})/u.test(text.slice(to, to + 2))
  return { from, to, isAddress }
}

/** A word may begin here: `storm|The`, `SEARCH|Skip`, `2019|The`, `)|The`, `top|34`. */
function breaksAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  const before = text.charCodeAt(at - 1)
  if ((code >= 97 && code <= 122) || code <= 32 || before === 32 || before === 10) return false
  if (isDigit(text, at)) return isSmall(text, at - 1) || (isCapital(text, at - 1) && isCounterAt(text, at))
  if (!isCapital(text, at)) return false
  if (isSmall(text, at - 1)) return true
  const nextSmall = isSmall(text, at + 1)
  if (isCapital(text, at - 1)) return nextSmall && isSmall(text, at + 2)
  if (isDigit(text, at - 1)) return nextSmall || (isCapital(text, at + 1) && isCapital(text, at + 2))
  return (before === 41 || before === 93) && nextSmall
}

const capital = /\p{Lu}/u
const small = /\p{Ll}/u
const isDigit = (text: string, at: number) => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57

function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit < 0x80 ? unit >= 65 && unit <= 90 : capital.test(text.charAt(at))
}

function isSmall(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit < 0x80 ? unit >= 97 && unit <= 122 : small.test(text.charAt(at))
}
