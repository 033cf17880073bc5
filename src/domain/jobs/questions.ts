/** The questions that a job asks its applicants. */
import { isDeepStrictEqual } from 'node:util'
import { audit } from '../../database/audit.ts'
import { serverNow } from '../../database/clock.ts'
import type { JobDocument, StoredQuestion } from '../../database/collections/jobs.ts'
import type { Collections } from '../../database/collections.ts'
import { type Precondition, requireVersion } from '../../database/preconditions.ts'
import type { Store } from '../../database/store.ts'
import { type FieldProblem, failure, invalidField } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { OwnQuestion, Question } from '../../schemas/questions.ts'
import { recordJobEvents } from './events.ts'
import { jobView } from './view.ts'
import { ownJob } from './write.ts'

/** Of all questions and options of a job: whoever reads a job reads them too. */
const charsMax = 8000

const yesOrNo = ['yes', 'no'] as const

/** What a question may be answered with; null: any text. */
export const optionsOf = ({ kind, options = [] }: Pick<StoredQuestion, 'kind' | 'options'>): readonly string[] | null =>
  ({ text: null, choice: options, 'yes-no': yesOrNo })[kind]

function problemOf(question: OwnQuestion, earlier: readonly OwnQuestion[]): [string, string] | null {
  const { id, kind, options, acceptedAnswers } = question
  if (earlier.some((one) => one.id === id)) return ['id', 'must be unique within the job']
  if (kind === 'choice' && options === undefined) return ['options', 'is required for a choice']
  if (kind !== 'choice' && options !== undefined) return ['options', 'is for a choice only']
  if (options && new Set(options).size < options.length) return ['options', 'must not name one twice']
  if (acceptedAnswers === undefined) return null
  const possible = optionsOf(question)
  if (possible === null) return ['acceptedAnswers', 'is for a choice or a yes-no question only']
  const isPossible = acceptedAnswers.every((answer) => possible.includes(answer))
  return isPossible ? null : ['acceptedAnswers', `must be some of ${possible.join(', ')}`]
}

/** The questions as they are stored: with their known fields only. @throws VALIDATION_FAILED naming each wrong field */
function toStored(questions: readonly OwnQuestion[]): StoredQuestion[] {
  const errors = questions.flatMap((question, index): FieldProblem[] => {
    const problem = problemOf(question, questions.slice(0, index))
    return problem ? [{ field: `questions[${index}].${problem[0]}`, message: problem[1] }] : []
  })
  if (errors.length > 0) throw failure('VALIDATION_FAILED', { errors })
  const chars = questions.flatMap(({ text, options = [] }) => [text, ...options]).join('').length
  if (chars > charsMax) throw invalidField('questions', `must NOT have more than ${charsMax} characters together`)
  return questions.map(({ id, kind, text, isRequired, options, acceptedAnswers }) => ({
    ...{ id, kind, text, isRequired: isRequired === true },
    ...(options && { options }),
    ...(acceptedAnswers && { acceptedAnswers: [...new Set(acceptedAnswers)] })
  }))
}

/** A job's questions for everyone: never which answers are accepted. */
export const questionsView = ({ questions = [] }: Pick<JobDocument, 'questions'>): Question[] =>
  questions.map(({ acceptedAnswers: _, ...question }) => question)

/** The questions of a job of the actor's company. @throws JOB_NOT_FOUND, NOT_YOURS */
export async function readOwnQuestions(
  db: Pick<Collections, 'jobs' | 'users'>,
  actor: Actor,
  id: string
): Promise<{ questions: OwnQuestion[]; version: number }> {
  const { questions = [], version } = await ownJob(db, actor, id, 'read the questions of this job', 'read')
  return { questions, version }
}

/**
 * Replaces the questions of a job; what was answered before keeps the questions it was asked.
 * @throws JOB_NOT_FOUND, NOT_YOURS, COMPANY_ROLE_FORBIDDEN, PRECONDITION_FAILED, VALIDATION_FAILED
 */
export async function writeQuestions(
  store: Store,
  actor: Actor,
  id: string,
  given: readonly OwnQuestion[],
  precondition: Precondition = null
): Promise<{ questions: OwnQuestion[]; version: number }> {
  const questions = toStored(given)
  return store.transaction(
    async (tx) => {
      const job = await ownJob(tx, actor, id, 'change the questions of this job')
      requireVersion(precondition, job.version)
      if (isDeepStrictEqual(questions, job.questions ?? [])) return { questions, version: job.version }
      const changes = { questions, version: job.version + 1, updatedAt: serverNow() }
      await tx.jobs.updateOne({ _id: job._id }, { $set: changes })
      const details = { version: changes.version, changed: ['questions'] }
      await audit(tx, { actor, action: 'job.updated', entityType: 'Job', entityId: id, details })
      await recordJobEvents(tx, 'job.updated', jobView({ ...job, ...changes }))
      return { questions, version: changes.version }
    },
    { serializeBy: id.toLowerCase() }
  )
}
