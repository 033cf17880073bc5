/** A short form for a new job, filled in with an example so that one click suffices. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { ApiError, type FieldError } from '../shared/api.ts'
import { reasonOf } from '../shared/words.ts'
import type { Side } from './side.ts'

const example = {
  title: 'Backend engineer for our booking service',
  location: 'Porto, Portugal',
  salary: '€48,000–€60,000',
  type: 'Full-time',
  experienceLevel: 'mid',
  requiredSkills: 'Node.js, TypeScript, MongoDB, Docker',
  description:
    'You build the service that small hotels book with: from the first line to the last log, with two colleagues who review what you write.'
}
type Field = keyof typeof example

interface FieldProps {
  readonly name: Field
  readonly label: string
  readonly errors: readonly FieldError[]
  readonly children: ComponentChildren
}

function Labelled({ name, label, errors, children }: FieldProps) {
  // Of a list the error names the item: "requiredSkills/0".
  const error = errors.find(({ field }) => field.split(/[./[]/)[0] === name)
  return (
    <div class={`field ${name}`}>
      <label for={`post-${name}`}>{label}</label>
      {children}
      {error && (
        <p class="error" id={`post-${name}-error`}>
          {error.message}
        </p>
      )}
    </div>
  )
}

const options = {
  type: ['Full-time', 'Part-time', 'Contract', 'Remote'],
  experienceLevel: ['entry', 'mid', 'senior']
} as const
const lines = [
  ['title', 'Title'],
  ['location', 'Place'],
  ['salary', 'Pay'],
  ['requiredSkills', 'Skills, comma separated']
] as const
const choices = [
  ['type', 'Type'],
  ['experienceLevel', 'Level']
] as const

export function PostJob({ side, onPosted }: { side: Side; onPosted: () => void }) {
  const [values, setValues] = useState(example)
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [failure, setFailure] = useState('')
  const [isBusy, setBusy] = useState(false)
  const set = (name: Field, value: string): void => setValues({ ...values, [name]: value })
  const post = async (event: Event): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    setErrors([])
    setFailure('')
    try {
      const requiredSkills = values.requiredSkills.split(',').map((skill) => skill.trim())
      const { companyName = side.account.get().name } = side.account.get()
      const body = { ...values, companyName, requiredSkills: requiredSkills.filter((skill) => skill !== '') }
      await side.call('POST', '/api/jobs', body, { headers: { 'idempotency-key': crypto.randomUUID() } })
      onPosted()
    } catch (error) {
      setFailure(reasonOf(error))
      setErrors(error instanceof ApiError ? error.errors : [])
    }
    setBusy(false)
  }
  return (
    <form class="post" onSubmit={post}>
      {lines.map(([name, label]) => (
        <Labelled key={name} {...{ name, label, errors }}>
          <input
            id={`post-${name}`}
            dir="auto"
            required
            value={values[name]}
            onInput={(event) => set(name, event.currentTarget.value)}
          />
        </Labelled>
      ))}
      {choices.map(([name, label]) => (
        <Labelled key={name} {...{ name, label, errors }}>
          <select id={`post-${name}`} value={values[name]} onChange={(event) => set(name, event.currentTarget.value)}>
            {options[name].map((value) => (
              <option key={value}>{value}</option>
            ))}
          </select>
        </Labelled>
      ))}
      <Labelled name="description" label="What it is about" errors={errors}>
        <textarea
          id="post-description"
          dir="auto"
          rows={4}
          required
          value={values.description}
          onInput={(event) => set('description', event.currentTarget.value)}
        />
      </Labelled>
      <div class="field actions">
        <button type="submit" disabled={isBusy}>
          Post the job
        </button>
        {failure !== '' && (
          <p class="notice bad" role="alert">
            {failure}
          </p>
        )}
      </div>
    </form>
  )
}
