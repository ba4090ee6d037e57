import type { PageHead } from '../clean/html/head.ts'
import type { Found } from './found.ts'
import { fieldLine } from './found.ts'
import type { Line, Lines } from './lines.ts'
import type { LinkedData } from './linked-data.ts'
import { decodeReferences } from './references.ts'

/** `© 2026 Halden Post Ltd. All rights reserved.`; without a year it may be the name of a photographer. */
const copyright = /^(?:copyright\s)?(?:©|\(c\)|copyright)[\s,:-]{0,3}(?:copyright\s)?(.{2,120})$/i
const year = /\b\d{4}(?:\s?[-–]\s?\d{2,4})?\b/
const trailer =
  /\b(?:all rights|inc\b|ltd\b|llc\b|limited\b|or its\b|and its\b|powered|designed|terms|privacy)|[.|•·©](?:\s|$)|\s?,\sa\s/i

function holder(text: string): string | undefined {
  const claimed = copyright.exec(text)?.[1]
  if (!claimed || (!year.test(claimed) && !/all rights reserved/i.test(claimed))) return undefined
  const names = claimed
    .replace(/^all rights reserved\.?\s/i, '')
    .replace(year, ' ')
    .replace(/^[\s,.:–-]{0,9}(?:by\s)?/i, '')
  const cut = trailer.exec(names)
  const name = (cut ? names.slice(0, cut.index) : names).replace(/[\s,;:–-]{1,9}$/, '').trim()
  return name.length > 1 && name.length <= 60 && /^[\p{Lu}\p{Lo}\d]/u.test(name) && /\p{L}/u.test(name)
    ? fieldLine(name)
    : undefined
}

/** What newspapers and broadcasters are called. Facts of the trade. */
const heads =
  'Times|Post|Herald|Courier|Journal|Gazette|Tribune|Chronicle|Observer|Guardian|Mail|Mirror|Star|Sun|Telegraph|Standard|Independent|Daily|Weekly|News|Review|Press|Examiner|Inquirer|Sentinel|Register|Globe|Bulletin|Dispatch|Monitor|Record|Express|Echo|Argus|Advertiser|Citizen|Today|Magazine|Zeitung|Tageblatt|Anzeiger|Kurier|Nachrichten'
const outlet = new RegExp(
  `^(?:The\\s|THE\\s)?(?:\\p{Lu}[\\p{L}'’.&-]*\\s){1,3}(?:${heads}|${heads.toUpperCase()})$`,
  'u',
)
/** Sections of a site that are called as newspapers are. */
const section =
  /^(?:World|Local|Latest|Breaking|Top|Sports?|Business|National|Politics|Video|Press|More|Daily|Product|Editors?)\s/i

const longestHolder = 200
/** Lines from the end of the document, and before the body, that are looked at. */
const searched = 100
const above = 8

const holderIn = ({ text, rule, where }: Line) => (rule !== undefined || where !== 'inside' ? holder(text) : undefined)

/** Who publishes: what the page's head says, else its copyright line or the name above the headline. */
export function publisher(
  head: PageHead | undefined,
  linked: LinkedData | undefined,
  lines: Lines,
  agency: Found | undefined,
): { name: string; source?: Found['source'] } | undefined {
  const meta = (name: string) => head?.metas.find((meta) => meta.name === name && meta.content.trim())
  const site = meta('og:site_name') ?? meta('dc.publisher') ?? meta('citation_publisher') ?? meta('application-name')
  if (linked?.publisher) return { name: fieldLine(linked.publisher.text), source: linked.publisher.source }
  if (site) return { name: fieldLine(decodeReferences(site.content)), source: site.source }
  for (let i = lines.size - 1; i >= 0 && i >= lines.size - searched; i--) {
    const name = lines.length(i) <= longestHolder ? holderIn(lines.line(i)) : undefined
    if (name) return { name, source: lines.line(i).source }
  }
  if (!head)
    for (let i = Math.max(0, lines.first - above); i < lines.first; i++) {
      const { text, source } = lines.line(i)
      if (outlet.test(text) && !section.test(text)) return { name: text, source }
    }
  return agency && { name: agency.text, source: agency.source }
}
