import { layers } from '../model/layers.ts'
import type { Mark } from '../model/marks.ts'
import { useDesk } from '../store/desk.ts'

/** The legend of the marks: each layer is switched on and off here. */
export function LayerSwitches({ marks }: { readonly marks: readonly Mark[] }) {
  const { state, dispatch } = useDesk()
  const counted = new Map<string, number>()
  for (const { layer } of marks) counted.set(layer, (counted.get(layer) ?? 0) + 1)
  return (
    <fieldset className="layers">
      <legend className="sr-only">Marks shown in the text</legend>
      {layers.map(({ name, label }, i) => (
        <button
          key={name}
          type="button"
          className="layer"
          aria-pressed={state.layers.has(name)}
          onClick={() => dispatch({ type: 'layer', layer: name })}
          title={`Key ${i + 1}`}
        >
          <span className={state.layers.has(name) ? `mark ${name}` : ''}>{label}</span>
          <span className="count">{counted.get(name) ?? 0}</span>
        </button>
      ))}
    </fieldset>
  )
}
