import type { Dossier } from '@copydesk/core'
import { oneLine, sideVerb } from '@copydesk/core/export'
import type { Compared } from '../model/dossier.ts'
import { between as amount, disputedWords } from '../model/words.ts'
import { useDesk } from '../store/desk.ts'

type Voice = Dossier['conflicts'][number]['between'][number]

const same = { actor: 'who did it', recipient: 'to whom', place: 'where', time: 'when', count: 'how many' } as const

interface Props {
  readonly of: Pick<Dossier, 'agreements' | 'conflicts' | 'developments'>
  readonly compared: Compared
}

/** What accounts agree on, where they cannot both hold, and which figures were brought up to date. */
export function ComparedLines({ of: { agreements, conflicts, developments }, compared }: Props) {
  const { known } = compared
  if (!agreements.length && !conflicts.length && !developments.length) return null
  return (
    <ul className="compared">
      {conflicts.map(({ kind, about, between }) => (
        <li key={`${kind} ${about} ${keyOf(between)}`} className="disputed">
          <p className="compared-kind">
            They disagree on {kind === 'count' && about.startsWith('how many') ? about : disputedWords(kind)}
          </p>
          <div className="accounts">
            {between.map((voice) => (
              <VoiceLine
                key={`${voice.article} ${voice.by} ${voice.span.start}`}
                voice={voice}
                verb={sideVerb(kind, voice.act)}
                compared={compared}
              />
            ))}
          </div>
        </li>
      ))}
      {developments.map(({ status, steps }) => (
        <li key={`${status} ${keyOf(steps)}`}>
          <p className="compared-kind">Brought up to date</p>
          <p>
            {steps.map((step, i) => (
              <span key={`${step.article} ${step.published}`}>
                {i > 0 && ' → '}
                {status} {amount(step.min, step.max)}{' '}
                <span className="line-summary inline">
                  {known.voucher(step)}, {step.published.slice(0, 10)}
                </span>
              </span>
            ))}
          </p>
        </li>
      ))}
      {agreements.map(({ kind, about, between }) => (
        <li key={`${kind} ${about} ${keyOf(between)}`} className="agreed">
          <span className="compared-kind">They agree on {same[kind]}:</span> {oneLine(about)}{' '}
          <span className="line-summary inline">{[...new Set(between.map(known.voucher))].join('; ')}</span>
        </li>
      ))}
    </ul>
  )
}

const keyOf = (voices: readonly Voice[]) =>
  voices.map(({ article, by, span }) => `${article} ${by} ${span.start}`).join(' ')

interface Side {
  readonly voice: Voice
  readonly verb: string | undefined
  readonly compared: Compared
}

function VoiceLine({ voice, verb, compared: { known, keyOf } }: Side) {
  const { dispatch } = useDesk()
  const entry = voice.by === 'narrator' ? {} : { entry: voice.by }
  return (
    <button
      type="button"
      className="line conflicts account-column"
      onClick={() => dispatch({ type: 'lead', key: keyOf.get(voice.article) as number, ...entry })}
    >
      <span className="vouchers">
        <b>{known.voucher(voice)}</b>
        {verb && ` ${verb}`}
      </span>
      <span className="account-words">“{oneLine(voice.span.text)}”</span>
    </button>
  )
}
