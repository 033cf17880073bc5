/** Schemas of the questions that a job asks its applicants, and of their answers. */
import { type Static, type TSchema, Type } from 'typebox'
import { nullable, oneOf } from './common.ts'
import { line, textOrNothing } from './texts.ts'

const questionKinds = ['text', 'choice', 'yes-no'] as const

const questionsMax = 20
const optionsMax = 20
/** What a text is answered with. */
const answerCharsMax = 2000

const QuestionId = Type.String({
  pattern: '^[\\w-]{1,40}$',
  description: 'chosen by the company, unique within the job; answers name it',
  examples: ['right-to-work']
})

const example = 'May you work in the European Union?'
/** In responses: a text is what it was when it was written. */
const shown = Type.String({ examples: [example] })

const asked = <Text extends TSchema, Option extends TSchema>(text: Text, option: Option) => ({
  id: QuestionId,
  kind: oneOf(questionKinds),
  text,
  isRequired: Type.Optional(
    Type.Boolean({ description: 'for clients to show: an application without an answer is accepted all the same' })
  ),
  options: Type.Optional(
    Type.Array(option, { minItems: 1, maxItems: optionsMax, description: 'of a choice: what may be answered' })
  )
})

/** A question as everyone sees it. */
export const Question = Type.Object(asked(shown, Type.String()), {
  examples: [{ id: 'right-to-work', kind: 'yes-no', text: example, isRequired: true }]
})
export type Question = Static<typeof Question>

const ownQuestion = <Text extends TSchema, Option extends TSchema>(text: Text, option: Option) =>
  Type.Object(
    {
      ...asked(text, option),
      acceptedAnswers: Type.Optional(
        Type.Array(option, {
          minItems: 1,
          maxItems: optionsMax,
          description:
            'of a choice (some of its options) or a yes-no question (`yes`, `no`): any other answer marks the application for the company; shown to nobody else'
        })
      )
    },
    {
      examples: [{ id: 'right-to-work', kind: 'yes-no', text: example, acceptedAnswers: ['yes'] }]
    }
  )

/** A question as the company sees it. */
export const OwnQuestion = ownQuestion(shown, Type.String())
export type OwnQuestion = Static<typeof OwnQuestion>

export const QuestionsBody = Type.Object({
  questions: Type.Array(ownQuestion(line(1, 500), line(1, 200)), { maxItems: questionsMax })
})

export const Questions = Type.Object({ questions: Type.Array(OwnQuestion) })
export type QuestionsBody = Static<typeof QuestionsBody>

/** The answers that an application is sent with. */
export const GivenAnswers = Type.Array(
  Type.Object({
    questionId: QuestionId,
    answer: textOrNothing(0, answerCharsMax, {
      description: 'of a choice one of its options, of a yes-no question `yes` or `no`; empty: not answered',
      examples: ['yes']
    })
  }),
  { maxItems: questionsMax, description: "to the job's questions; those that are missing count as not answered" }
)
export type GivenAnswers = Static<typeof GivenAnswers>

/** A question as it was when it was answered. */
export const Answer = Type.Object({
  questionId: QuestionId,
  question: shown,
  kind: oneOf(questionKinds),
  answer: nullable(Type.String({ description: 'null: not answered', examples: ['yes'] }))
})
export type Answer = Static<typeof Answer>

/** The same as the company sees it. */
export const OwnAnswer = Type.Object({
  ...Answer.properties,
  isKnockedOut: Type.Optional(Type.Boolean({ description: 'the answer is none of those that the question accepts' }))
})
export type OwnAnswer = Static<typeof OwnAnswer>

const letter = { examples: ['I have built what you describe, twice.'] }
export const GivenCoverLetter = textOrNothing(0, 5000, { ...letter, description: 'empty: none' })
export const CoverLetter = Type.String(letter)
