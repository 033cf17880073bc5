/** The answers of an application to the questions of its job. */
import type { StoredAnswer } from '../../database/collections/applications.ts'
import type { JobDocument, StoredQuestion } from '../../database/collections/jobs.ts'
import { type FieldProblem, failure } from '../../errors.ts'
import type { Answer, GivenAnswers, OwnAnswer } from '../../schemas/questions.ts'
import { optionsOf } from '../jobs/questions.ts'

type Given = GivenAnswers[number]

function problemOf({ questionId, answer }: Given, questions: readonly StoredQuestion[], earlier: readonly Given[]) {
  const question = questions.find(({ id }) => id === questionId)
  if (!question) return { field: 'questionId', message: 'is no question of this job' }
  if (earlier.some((one) => one.questionId === questionId)) {
    return { field: 'questionId', message: 'must not be answered twice' }
  }
  const options = optionsOf(question)
  if (answer === '' || options === null || options.includes(answer)) return null
  return { field: 'answer', message: `must be one of ${options.join(', ')}` }
}

const isKnockedOut = ({ acceptedAnswers }: StoredQuestion, answer: string | null): boolean =>
  acceptedAnswers !== undefined && answer !== null && !acceptedAnswers.includes(answer)

/**
 * Each question of the job as it is now, with its answer. One that is not answered knocks nobody out.
 * @throws VALIDATION_FAILED naming each answer to no question of the job, or that its question does not offer
 */
export function answersOf({ questions = [] }: Pick<JobDocument, 'questions'>, given: GivenAnswers): StoredAnswer[] {
  const errors = given.flatMap((one, index): FieldProblem[] => {
    const problem = problemOf(one, questions, given.slice(0, index))
    return problem ? [{ ...problem, field: `answers[${index}].${problem.field}` }] : []
  })
  if (errors.length > 0) throw failure('VALIDATION_FAILED', { errors })
  return questions.map((question) => {
    const answer = given.find(({ questionId }) => questionId === question.id)?.answer || null
    const { id: questionId, text, kind } = question
    return { questionId, question: text, kind, answer, ...(isKnockedOut(question, answer) && { isKnockedOut: true }) }
  })
}

/** For the applicant: never whether one knocked them out. */
export const answersView = (answers: readonly StoredAnswer[] = []): Answer[] =>
  answers.map(({ isKnockedOut: _, ...answer }) => answer)

/** For the company. */
export const ownAnswersView = (answers: readonly StoredAnswer[] = []): OwnAnswer[] =>
  answers.map((answer) => ({ ...answer, isKnockedOut: answer.isKnockedOut === true }))

export const isAnyKnockedOut = (answers: readonly StoredAnswer[] = []): boolean =>
  answers.some((answer) => answer.isKnockedOut === true)
