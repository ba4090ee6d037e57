import type { PageHead } from '../clean/html/head.ts'
import type { Found } from './found.ts'
import { oneLine } from './found.ts'
import type { Line } from './lines.ts'
import type { LinkedData } from './linked-data.ts'
import { decodeReferences } from './references.ts'

const copyright =
  /^(?:copyright\s)?(?:©|\(c\)|copyright)\s?(?:copyright\s)?(?:\d{4}(?:\s?[-–]\s?\d{2,4})?\s?,?\s)?(?:by\s)?(?=\p{Lu})([^.|,•·©]{2,60}?)(?:\s?\d{4})?(?:[.|,•·]|\sall rights|\sinc\b|\sltd\b|$)/iu
/** What newspapers and broadcasters are called. Facts of the trade. */
const outlet =
  /^(?:the\s)?(?:\p{Lu}[\p{L}'’.&-]*\s){0,3}(?:Times|Post|Herald|Courier|Journal|Gazette|Tribune|Chronicle|Observer|Guardian|Mail|Mirror|Star|Sun|Telegraph|Standard|Independent|Daily|Weekly|News|Review|Press|Examiner|Inquirer|Sentinel|Register|Globe|Bulletin|Dispatch|Monitor|Record|Express|Echo|Argus|Advertiser|Citizen|Today|Magazine|Zeitung|Tageblatt|Anzeiger|Kurier|Nachrichten)$/iu

/** Who publishes: what the page's head says, else its copyright line or the name above the headline. */
export function publisher(
  head: PageHead | undefined,
  linked: LinkedData | undefined,
  lines: readonly Line[],
  agency: Found | undefined,
): { name: string; source?: Found['source'] } | undefined {
  const meta = (name: string) => head?.metas.find((meta) => meta.name === name && meta.content.trim())
  const site = meta('og:site_name') ?? meta('dc.publisher') ?? meta('citation_publisher') ?? meta('application-name')
  if (linked?.publisher) return { name: oneLine(linked.publisher.text), source: linked.publisher.source }
  if (site) return { name: oneLine(decodeReferences(site.content)), source: site.source }
  const removed = lines.filter(({ rule, where }) => rule !== undefined || where !== 'inside')
  for (const { text, source } of removed.slice().reverse()) {
    const name = copyright.exec(text)?.[1]?.trim()
    if (name) return { name, source }
  }
  const above = removed.find(({ text, where, distance }) => where === 'before' && distance <= 8 && outlet.test(text))
  if (above && !head) return { name: above.text, source: above.source }
  return agency && { name: agency.text, source: agency.source }
}
