import { useDesk } from '../store/desk.ts'
import type { View } from '../store/state.ts'

const views: readonly { readonly name: View; readonly label: string }[] = [
  { name: 'clean', label: 'Clean' },
  { name: 'raw', label: 'Raw' },
]

/** Clean text, or the source as it was found with the edits in it. */
export function ViewSwitch() {
  const { state, dispatch } = useDesk()
  return (
    <fieldset className="views">
      <legend className="sr-only">How the text is shown</legend>
      {views.map(({ name, label }) => (
        <button
          key={name}
          type="button"
          className="view"
          aria-pressed={state.view === name}
          onClick={() => dispatch({ type: 'view', view: name })}
        >
          {label}
        </button>
      ))}
    </fieldset>
  )
}
