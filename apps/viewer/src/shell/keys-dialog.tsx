import { useEffect, useRef } from 'react'
import { useDesk } from '../store/desk.ts'
import { keys } from './keys.ts'

interface Props {
  readonly single: boolean
  readonly setSingle: (on: boolean) => void
}

/** The keys, and whether single keys work: they get in the way of speech input. */
export function KeysDialog({ single, setSingle }: Props) {
  const { state, dispatch } = useDesk()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (state.help && !dialog.current?.open) dialog.current?.showModal()
    if (!state.help) dialog.current?.close()
  }, [state.help])
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby="keys-title"
      onClose={() => dispatch({ type: 'help', help: false })}
    >
      <h2 id="keys-title" className="card-title">
        Keys
      </h2>
      <dl className="keys">
        {keys.map(({ shown, does }) => (
          <div key={does}>
            <dt>
              {shown.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="label flex items-center gap-2">
        <input type="checkbox" checked={single} onChange={({ target }) => setSingle(target.checked)} /> Single keys work
      </label>
      <form method="dialog" className="mt-4 text-right">
        <button type="submit" className="primary">
          Close
        </button>
      </form>
    </dialog>
  )
}
