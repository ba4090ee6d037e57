import type { SyntaxLayer } from '../flow/layers.ts'
import type { Clause } from '../syntax/frames.ts'
import type { Trigger } from './trigger.ts'

/** What an event is about, by a word of its own groups; the more telling first. Names after PLOVER's contexts. */
const contexts: readonly [context: string, words: string][] = [
  ['cbrn', 'nuclear chemical biological radiological uranium plutonium sarin anthrax'],
  [
    'cyber',
    'cyber cyberattack hacker hacking website web-site homepage browser computer network server malware ransomware',
  ],
  ['election', 'election ballot vote voter referendum poll runoff candidate electoral'],
  ['refugee', 'refugee asylum migrant migration displaced resettlement'],
  ['terrorism', 'terrorist terrorism suicide-bomber hijacker'],
  ['human_rights', 'rights abuse torture genocide atrocity'],
  ['legal', 'court trial charge lawsuit indictment judge prosecutor verdict sentence bail custody fraud law'],
  ['economic', 'trade tariff economic loan debt bank investment market import export aid budget tax financial'],
  ['resource', 'oil gas pipeline water mine fishery dam electricity energy'],
  ['disease', 'epidemic pandemic virus vaccine outbreak quarantine disease'],
  ['disaster', 'earthquake flood drought hurricane cyclone famine tsunami'],
  ['military', 'military troop army navy soldier weapon missile ceasefire truce peacekeeping peacekeeper force rebel'],
  ['diplomatic', 'diplomatic embassy ambassador summit treaty talk negotiation envoy relation tie'],
]
const of = new Map(
  contexts.flatMap(([context, words], rank) => words.split(' ').map((word) => [word, { context, rank }])),
)

/** The context that a trigger, its objects and what prepositions join to it name; undefined where they name none. */
export function contextOf(
  { frame, chunk, consumed, first, last }: Trigger,
  { chunks }: Clause,
  { lemmas }: Pick<SyntaxLayer, 'lemmas'>,
): string | undefined {
  let best: { readonly context: string; readonly rank: number } | undefined
  const look = (from: number, to: number) => {
    for (let i = from; i < to; i++) {
      const found = of.get(lemmas[i]!.toLowerCase())
      if (found && lemmas[i - 1] !== 'tear' && (!best || found.rank < best.rank)) best = found
    }
  }
  look(first, last)
  const own = frame ? [...frame.objects, ...frame.obliques.flatMap(({ chunks }) => chunks)] : []
  for (const group of new Set([...consumed, ...own, ...(chunk === undefined ? [] : [chunk, chunk + 1])])) {
    const found = chunks[group]
    if (found?.kind === 'noun') look(found.first, found.last)
  }
  return best?.context
}
