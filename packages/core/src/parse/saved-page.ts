import { archivedAddress } from '../text/index.ts'
import { isoDate } from './iso-date.ts'

/** Where a saved page came from, as far as it tells. */
export interface Origin {
  readonly uri?: string
  /** ISO 8601. */
  readonly retrievedAt?: string
}

/** Characters at the page's beginning and end in which those who save pages write. */
const start = 65536
const end = 4096

/**
 * The address and time of capture that a page carries which was saved by an archive or a browser. `uri` is the address
 * it was fetched from; an archive's is resolved to the original.
 *
 * Read are the address of a web archive, its script's and its comment's data (Wayback Machine, pywb), and the comments
 * of SingleFile and of browsers ("saved from url").
 */
export function originOf(page: string, uri: string | undefined): Origin {
  const address = archivedAddress(uri ?? '')
  if (address) return told(address.original, stamp(address.stamp))
  const head = page.slice(0, start)
  const singleFile = /<!--\s*Page saved with SingleFile\s+url:\s*(\S{1,4000})\s+saved date:\s*([^\n]{1,100})/i.exec(
    head,
  )
  if (singleFile) return told(uri ?? singleFile[1], jsDate(singleFile[2]))
  const script = /__wm\.wombat\("([^"\s]{1,4000})","(\d{4,14})"/.exec(head)
  if (script) return told(uri ?? script[1], stamp(script[2]))
  const link =
    /<(?:link|meta)\s[^>]{0,300}?\b(?:href|content)\s*=\s*["']?([^\s"'>]{1,4000}\/\d{4,14}(?:[a-z]{2}_)?\/https?:\/\/[^\s"'>]{1,4000})/i
  const tail = page.slice(-end)
  const byArchive = /\bwbinfo\b|WAYBACK/.test(head) || tail.includes('FILE ARCHIVED ON')
  const rewritten = byArchive ? archivedAddress(link.exec(head)?.[1] ?? '') : undefined
  const comment = /FILE ARCHIVED ON (\d\d:\d\d:\d\d) ([A-Z][a-z]{2} \d{1,2}, \d{4})/.exec(tail)
  const date = comment && isoDate(`${comment[2]} ${comment[1]} GMT`)
  if (rewritten || date) return told(uri ?? rewritten?.original, date ?? stamp(rewritten?.stamp))
  return told(uri ?? /<!--\s*saved from url=\(\d{1,5}\)(https?:\S{1,4000})/i.exec(head.slice(0, end))?.[1], undefined)
}

const told = (uri: string | undefined, retrievedAt: string | undefined): Origin => ({
  ...(uri !== undefined && { uri }),
  ...(retrievedAt !== undefined && { retrievedAt }),
})

/** `20310504101112` -> `2031-05-04T10:11:12Z`; shorter ones to the day, or not at all. */
function stamp(digits = ''): string | undefined {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d))?/.exec(digits) ?? []
  return year && isoDate(`${year}-${month}-${day}${hour ? `T${hour}:${minute}:${second}Z` : ''}`)
}

/** `Sun May 04 2031 12:11:12 GMT+0200 (Central European Summer Time)` -> `2031-05-04T12:11:12+02:00` */
function jsDate(text = ''): string | undefined {
  const [, month, day, year, time, sign, hours, minutes] =
    /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d\d) (\d{4}) (\d\d:\d\d:\d\d) GMT([+-])(\d\d):?(\d\d)/.exec(text) ?? []
  return month && isoDate(`${month} ${day}, ${year} ${time} ${sign}${hours}:${minutes}`)
}
