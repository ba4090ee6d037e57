import type { PageHead } from '../clean/html/head.ts'
import type { PageElement } from '../clean/html/page.ts'
import type { Layers } from '../flow/layers.ts'
import type { PageKind, Range } from '../schema/index.ts'
import { firstWhere, type OffsetMap } from '../text/index.ts'
import type { Lines } from './lines.ts'
import type { LinkedData } from './linked-data.ts'

const wall =
  /\b(?:subscribe (?:now )?to (?:continue|keep|read|unlock)|(?:continue|keep) reading (?:this|the full|with|by)|already a (?:subscriber|member)|subscribers? only|for subscribers|this (?:article|story|content) is (?:for|reserved for|available to) (?:subscribers|members|registered)|(?:free|remaining) articles? (?:this month|left)|log in to (?:continue|read)|sign in to (?:continue|read)|register to (?:continue|read)|réservé aux abonnés|weiterlesen mit|nur für abonnenten|jetzt abonnieren und weiterlesen|suscríbete para|exclusivo para suscriptores|riservato agli abbonati)\b/i
const gone =
  /^(?:(?:error )?404\b|(?:page not found|not found|access denied|forbidden|403 forbidden|just a moment|attention required|are you a robot|seite nicht gefunden|page introuvable|página no encontrada)(?! \p{L}))/iu

/** What the head calls a page that holds no article: such a name alone, or with the site's. */
const nothing =
  /^\s*(?:(?:error )?404|(?:404\W+)?(?:page |seite )?not found|page not found|access denied|forbidden|just a moment|attention required!?|log ?in|sign ?in|register|anmelden|anmeldung|einloggen|connexion|se connecter|iniciar sesi[oó]n|accedi|seite nicht gefunden|page introuvable|página no encontrada)\W{0,3}(?:$|\s[|–—·:-]\s|\s?\|)/i
const shortPage = 100
/** A page speaks to its reader of what it keeps about him. */
const aboutYou =
  /\b(?:we (?:and (?:our|selected|\d+)|value|use cookies)|our (?:\d+ )?(?:partners|cookie|privacy)|your (?:privacy|consent|choices|data|device|browser|preferences|permission)|cookie (?:policy|settings)|wir (?:und unsere|verwenden|nutzen)|unseren? (?:\d+ )?partnern?|ihre[rn]? (?:daten|einwilligung|privatsphäre)|nous (?:et nos|utilisons)|nos (?:\d+ )?partenaires|vos (?:données|choix)|votre (?:consentement|vie privée)|nosotros y nuestros|utilizamos cookies|nuestros (?:\d+ )?socios|sus datos|su consentimiento)\b/gi

/** Fewer words than a news item in brief. */
const stubWords = 25
/** A paywalled page still shows some paragraphs; past this it shows the article. */
const wallWords = 250

/** What kind of page it is: a whole article, the start of one, a list of others, or nothing to read. */
export function pageKind(
  { text, blocks, head, changes, map }: Layers['clean'],
  lines: Lines,
  linked: LinkedData | undefined,
): PageKind {
  const words = countWords(text, wallWords + 1)
  if (words === 0 || (words < shortPage && (gone.test(text) || nothing.test(head?.title?.text.slice(0, 200) ?? ''))))
    return 'other'
  if (words < wallWords && isConsent(text, words)) return 'other'
  if (words <= wallWords && (hasWall(lines) || (linked?.free === false && words < 120))) return 'paywall'
  if (isIndex(blocks, text, linked)) return 'index'
  if (head && !hasOwnArticle(linked) && isTeasers(text, blocks, head, map)) return 'index'
  if (words < stubWords && head && links(head, linked) >= mostLinks) return 'index'
  if (words < stubWords && (consent.test(text) || changes.some(({ rule }) => rule === 'cookie-notice'))) return 'other'
  const broken = /[\p{L},;:–—-]$|(?:\.\.\.|…|\[\+\d+ chars\])$/u.test(text.slice(-40).trimEnd())
  return words < stubWords || (broken && words < 80 && blocks.length < 4) ? 'stub' : 'article'
}

const consent = /\b(?:cookies?|your privacy|consent|datenschutz|einwilligung|vie privée|privacidad|privacy)\b/i

/** It speaks to the reader so often, and of cookies, that there is hardly a sentence without. */
function isConsent(text: string, words: number): boolean {
  const found = text.match(aboutYou)?.length ?? 0
  return found >= 3 && found * 40 > words && consent.test(text)
}

/** So many linked headlines beside hardly a text are what the page is about. */
const mostLinks = 12
const headlineLength = 25

/** Lines of the page long enough for a headline that stand in a link. */
function links({ elements, shown }: PageHead, linked: LinkedData | undefined): number {
  let count = 0
  for (const { element, length } of shown)
    if (length >= headlineLength)
      for (let i = element, level = 0; i > 0 && level < 4; level++, i = (elements[i] as PageElement).parent)
        if ((elements[i] as PageElement).tag === 'a') {
          count++
          break
        }
  return linked?.types.has('CollectionPage') ? 2 * count : count
}

/** Lines around the body in which a wall is looked for. */
const aroundBody = 40
/** A shorter line of the article is no sentence about subscribers but a wall that cleaning left. */
const shortLine = 80

const hasOwnArticle = (linked: LinkedData | undefined): boolean =>
  linked !== undefined && [...linked.types].some((type) => /(?:Article|BlogPosting)$/.test(type))

const fewestTeasers = 8
const teaserLength = 300
const longestHeadline = 160

/** Nearly all of it is linked headlines, each with no more than a few sentences under it. */
function isTeasers(text: string, blocks: Layers['clean']['blocks'], head: PageHead, map: OffsetMap): boolean {
  const linked = blocks.map((block) => isLinkedHeadline(text.slice(block.start, block.end), head, map.toSource(block)))
  let teasers = 0
  for (let i = 0; i < blocks.length; i++) {
    const next = blocks[i + 1]
    if (linked[i] && (!next || linked[i + 1] || next.end - next.start < teaserLength)) teasers++
  }
  return teasers >= fewestTeasers && teasers * 2.5 > blocks.length
}

/** A line that begins in a link and is no sentence: of a paragraph it may be the first words only that are linked. */
function isLinkedHeadline(line: string, { elements, shown }: PageHead, { start }: Range): boolean {
  if (line.length < headlineLength || line.length > longestHeadline || /[.…:;]["”’)]?$/.test(line)) return false
  let i = shown[firstWhere(shown, ({ end }) => end > start)]?.element ?? 0
  for (let level = 0; i > 0 && level < 4; level++, i = (elements[i] as PageElement).parent)
    if ((elements[i] as PageElement).tag === 'a') return true
  return false
}

function hasWall(lines: Lines): boolean {
  for (let i = Math.max(0, lines.first - aroundBody); i < Math.min(lines.size, lines.end + aroundBody); i++) {
    const { text, rule, where } = lines.line(i)
    if ((rule !== undefined || where !== 'inside' || text.length <= shortLine) && wall.test(text)) return true
  }
  return false
}

/** Headlines and lines of other articles, hardly a sentence of its own. */
function isIndex(blocks: Layers['clean']['blocks'], text: string, linked: LinkedData | undefined): boolean {
  const listed = linked && ['CollectionPage', 'ItemList', 'SearchResultsPage'].some((type) => linked.types.has(type))
  let prose = 0
  let other = 0
  for (const { start, end } of blocks) {
    if (end - start > 40 && /[.!?…][”"’')\]]?$/.test(text.slice(Math.max(start, end - 4), end))) prose++
    else other++
  }
  return !hasOwnArticle(linked) && prose * 6 < other && other >= (listed ? 3 : 12)
}

/** Words, counted no further than `most`. */
function countWords(text: string, most: number): number {
  const word = /[\p{L}\p{N}]{1,64}/gu
  let count = 0
  while (count < most && word.test(text)) count++
  return count
}
