/** Schemas of a company's pipeline: the stages that its applications go through. */
import { type Static, Type } from 'typebox'
import { Id, oneOf } from './common.ts'
import { line } from './texts.ts'
import { applicationStatuses } from './vocabulary.ts'

export const stagesMax = 30

/** The stages of a new company have the statuses' own names; those that are added have other ids. */
export const StageId = Type.String({
  pattern: `^(?:[0-9a-f]{24}|${applicationStatuses.join('|').toLowerCase()})$`,
  description: 'of a stage of the pipeline',
  examples: ['reviewing']
})

const name = 'Phone screen'

export const Stage = Type.Object({
  id: StageId,
  name: Type.String({ examples: [name] }),
  status: oneOf(applicationStatuses, { description: 'what the applicant sees while the application is here' })
})
export type Stage = Static<typeof Stage>

const StageInput = Type.Object({
  id: Type.Optional(Type.String({ maxLength: 24, description: 'of a stage there is; without it, a new one' })),
  name: line(1, 60),
  status: Stage.properties.status
})

export const PipelineBody = Type.Object(
  { stages: Type.Array(StageInput, { minItems: applicationStatuses.length, maxItems: stagesMax }) },
  {
    examples: [
      {
        stages: [
          { id: 'pending', name: 'New', status: 'Pending' },
          { id: 'reviewing', name: 'Read', status: 'Reviewing' },
          { name, status: 'Reviewing' },
          { id: 'interviewing', name: 'Interview', status: 'Interviewing' },
          { id: 'accepted', name: 'Hired', status: 'Accepted' },
          { id: 'rejected', name: 'Declined', status: 'Rejected' }
        ]
      }
    ]
  }
)
export type PipelineBody = Static<typeof PipelineBody>

export const Pipeline = Type.Object({
  companyId: Id,
  stages: Type.Array(Stage, { description: 'in the order of their statuses, each of which has one at least' }),
  version: Type.Integer()
})
export type Pipeline = Static<typeof Pipeline>

export const BoardQuery = Type.Object({ jobId: Id })

export const countMax = 1000

export const Board = Type.Object({
  jobId: Id,
  stages: Type.Array(
    Type.Object({
      ...Stage.properties,
      count: Type.Integer({ minimum: 0, description: `applications; ${countMax} also when there are more` })
    })
  )
})
export type Board = Static<typeof Board>
