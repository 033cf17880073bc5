// Goal: a field that is added to what people write asks nothing new of today's clients, and is not lost.
// Method: the schemas and contents that a made-up table of fields gives; of the job's, the list of what has to be sent.
import t from 'tap'
import { Type } from 'typebox'
import Value from 'typebox/value'
import {
  changesOf,
  contentReader,
  defaulted,
  inputsOf,
  optional,
  outputsOf,
  required
} from '../../src/schemas/fields.ts'
import { JobBody, JobChanges, jobFields } from '../../src/schemas/jobs.ts'

const text = Type.String()
const fields = { name: required(text, text), level: defaulted(text, text, 'entry'), source: optional(text, text) }

const contentOf = contentReader(fields)

t.test(
  'only what is said to be required has to be sent, and only optional fields may be absent from an answer',
  async (t) => {
    t.same(Type.Object(inputsOf(fields)).required, ['name'])
    t.same(Type.Object(outputsOf(fields)).required, ['name', 'level'])
  }
)

t.test('a change sends what it changes; null takes an optional field away, and no other', async (t) => {
  const amount = Type.Number({ minimum: 1 })
  const word = Type.String({ enum: ['a', 'b'], pattern: '^.$' })
  const Changes = Type.Object(changesOf({ ...fields, amount: optional(amount, amount), word: optional(word, word) }))
  t.same(Changes.required ?? [], [])
  const isRight = (change: object) => Value.Check(Changes, change)
  t.same([{}, { source: null, amount: null, word: null }, { source: 's', amount: 1, word: 'b' }].map(isRight), [
    ...[true, true, true]
  ])
  t.same([{ name: null }, { level: null }, { amount: 0 }, { word: 'c' }, { source: 1 }].map(isRight), [
    ...[false, false, false, false, false]
  ])
})

t.test('what was sent is kept, what was not has its value, and nothing else gets in', async (t) => {
  t.strictSame(contentOf({ name: 'a', source: 'b', other: 1 }), { name: 'a', level: 'entry', source: 'b' })
  t.strictSame(contentOf({ name: 'a', level: 'senior' }), { name: 'a', level: 'senior' })
  t.strictSame(contentOf({ name: '', level: '' }), { name: '', level: '' }, 'an empty text is a text')
})

t.test('clients of today send these fields of a job: no other may ever be required', async (t) => {
  t.same([...(JobBody.required ?? [])].sort(), [
    'companyName',
    'description',
    'location',
    'requiredSkills',
    'salary',
    'title',
    'type'
  ])
  t.same(JobChanges.required ?? [], [])
  t.same(Object.keys(JobChanges.properties), [...Object.keys(jobFields), 'isActive'])
})
