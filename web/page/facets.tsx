/** One facet of a search: its values with how many jobs have each, to be chosen and left again. */
import type { FacetValue } from './views.ts'

interface Props {
  readonly label: string
  readonly values: readonly FacetValue[]
  readonly chosen: readonly string[]
  readonly onToggle: (value: string) => void
}

export function FacetRow({ label, values, chosen, onToggle }: Props) {
  if (values.length === 0) return null
  return (
    <fieldset class="facet">
      <legend>{label}</legend>
      {values.map(({ value, label: shown = value, count }) => (
        <button
          type="button"
          key={value}
          class="chip"
          aria-pressed={chosen.includes(value)}
          onClick={() => onToggle(value)}
        >
          <span dir="auto">{shown}</span> <span class="count">{count}</span>
        </button>
      ))}
    </fieldset>
  )
}
