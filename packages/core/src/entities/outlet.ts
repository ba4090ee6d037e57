import type { GazetteerEntry } from '../flow/lexicon.ts'
import type { Vocabulary } from '../mentions/vocabulary.ts'

/** Words of the names of newspapers and stations, which a host writes together with the place. */
const paper =
  /^(?:the|my|go|daily)(?=\p{L}{4})|(?:local|chronicle|times|news|post|herald|tribune|gazette|journal|daily|star|press|observer|sun|mail|online|today|local|telegraph|independent|record|examiner|dispatch|courier|leader|express|standard|review|bulletin|citizen|mirror|register|sentinel|advertiser|democrat|republican|reporter|banner|argus|globe|inquirer|enquirer|advocate|guardian|world|weekly|media|radio|live|paper|newspaper|messenger|monitor|echo|eagle|mercury|union|patriot|voice|ledger|item|progress|talk|now|tv|fm|247|24|the|and)$/u

/** Second-level country domains under which news is published -> ISO 3166-1 alpha-3. */
const domains: Readonly<Record<string, string>> = Object.fromEntries(
  'uk GBR,au AUS,nz NZL,ca CAN,ie IRL,in IND,pk PAK,bd BGD,lk LKA,np NPL,za ZAF,ke KEN,ng NGA,gh GHA,ug UGA,tz TZA,zw ZWE,zm ZMB,et ETH,ph PHL,my MYS,sg SGP,id IDN,th THA,vn VNM,cn CHN,hk HKG,tw TWN,jp JPN,kr KOR,ru RUS,ua UKR,pl POL,de DEU,fr FRA,es ESP,it ITA,pt PRT,nl NLD,be BEL,ch CHE,at AUT,se SWE,no NOR,dk DNK,fi FIN,is ISL,ee EST,lv LVA,lt LTU,cz CZE,sk SVK,hu HUN,ro ROU,bg BGR,rs SRB,hr HRV,si SVN,ba BIH,mk MKD,al ALB,gr GRC,tr TUR,cy CYP,mt MLT,il ISR,lb LBN,jo JOR,eg EGY,ma MAR,tn TUN,dz DZA,sa SAU,ae ARE,qa QAT,kw KWT,ir IRN,iq IRQ,af AFG,kz KAZ,uz UZB,ge GEO,am ARM,az AZE,br BRA,mx MEX,cl CHL,pe PER,ve VEN,ec ECU,uy URY,py PRY,bo BOL,jm JAM,tt TTO,gov USA,mil USA,us USA'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
)

/** Where the outlet is, as far as its address and name tell: its country, the places it may be called after. */
export interface Outlet {
  readonly country: string
  readonly places: readonly GazetteerEntry[]
  /** The place name it bears, lower case; empty where it bears none. */
  readonly name: string
}

/** `lomnikherald.example` -> the places called Lomnik */
export function outletOf(uri: string | undefined, publisher: string | undefined, vocabulary: Vocabulary): Outlet {
  const host = /^https?:\/\/(?:www\d?\.)?([a-z\d.-]{1,100})/i.exec(uri ?? '')?.[1]?.toLowerCase() ?? ''
  const labels = host.split('.')
  const country = domains[labels.at(-1) ?? ''] ?? ''
  const label =
    labels
      .slice(0, -1)
      .filter((part) => !/^(?:co|com|org|net|ac|gov|edu)$/.test(part))
      .at(-1) ?? ''
  const names = new Set<string>()
  let rest = label.replace(/-/g, '')
  for (let i = 0; i < 4 && rest.length > 3; i++) {
    const shorter = rest.replace(paper, '')
    if (shorter === rest) break
    rest = shorter
    if (rest.length > 3) names.add(rest)
  }
  // "herald.lomnik.example"
  if (rest === label && label.length > 4) names.add(label)
  // "The Lomnik Herald", "Port Lomnik Daily News"
  const words = (publisher ?? '')
    .slice(0, 60)
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word) && !/^The$/i.test(word))
  for (let last = words.length - 1; last > 0; last--) names.add(words.slice(0, last).join(' '))
  for (const name of names) {
    const places = vocabulary.places(name, true).filter((entry) => !country || entry.country === country)
    if (places.length) return { country, places: places.slice(0, 40), name: name.toLowerCase() }
  }
  return { country, places: [], name: '' }
}
