import { useDesk } from '../store/desk.ts'
import type { Problem } from '../store/state.ts'

const place = ({ failure: { line, byteOffset } }: Problem) =>
  [line !== undefined && `line ${line}`, byteOffset !== undefined && `byte ${byteOffset}`].filter(Boolean).join(', ')

/** What could not be read: where, why, and what its owner can do about it. */
export function Problems() {
  const { state, dispatch } = useDesk()
  const { problems, broken } = state
  if (!problems.length && broken === undefined) return null
  return (
    <section aria-label="What could not be read" role="alert" className="problems">
      {broken !== undefined && (
        <p>
          <strong>Nothing can be read: </strong>
          {broken}
        </p>
      )}
      <ul>
        {problems.map((problem) => (
          <li key={problem.key} className="problem">
            <p>
              <strong>{problem.name}</strong>
              {place(problem) && <span className="text-faint">, {place(problem)}</span>}: {problem.failure.message}.{' '}
              <em>{problem.failure.remedy}.</em>
            </p>
            <button type="button" className="tool" onClick={() => dispatch({ type: 'dismiss', key: problem.key })}>
              <span aria-hidden="true">×</span>
              <span className="sr-only">Put away: {problem.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
