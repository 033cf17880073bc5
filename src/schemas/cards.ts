/** Schemas of what a company keeps to itself about an application: its stage, notes, tags and ratings. */
import { type Static, Type } from 'typebox'
import { Application, EmployerApplication, MoveBody } from './applications.ts'
import { Id, nullable, oneOf, PageQuery, Timestamp } from './common.ts'
import { StageId } from './pipeline.ts'
import { line, text } from './texts.ts'
import { applicationStatuses } from './vocabulary.ts'

export const tagsMax = 20
export const tagCharsMax = 40
export const notesMax = 200

const tag = 'speaks Polish'
const Average = Type.Object({
  average: nullable(Type.Number({ examples: [4.5], description: 'of all ratings; null: there is none' })),
  count: Type.Integer()
})

const cardFields = {
  stageId: StageId,
  tags: Type.Array(Type.String({ examples: [tag] })),
  rating: Type.Object({
    ...Average.properties,
    own: nullable(Type.Integer({ minimum: 1, maximum: 5, description: 'that of who asks' }))
  }),
  notesCount: Type.Integer()
}

export const Card = Type.Object({ applicationId: Id, status: oneOf(applicationStatuses), ...cardFields })
export type Card = Static<typeof Card>
export type CardFields = Omit<Card, 'applicationId' | 'status'>

/** In the employer's list. */
export const ListedApplication = Type.Object({
  ...EmployerApplication.properties,
  ...Type.Partial(Type.Object(cardFields)).properties
})
export type ListedApplication = Static<typeof ListedApplication>

export const ListedQuery = Type.Object({
  ...PageQuery.properties,
  jobId: Type.Optional(Id),
  status: Type.Optional(oneOf(applicationStatuses)),
  stageId: Type.Optional(StageId),
  tag: Type.Optional(
    Type.String({
      maxLength: tagCharsMax,
      description: 'in any case, with or without accents; a page may be short, or empty, though there is a next one'
    })
  )
})
export type ListedQuery = Static<typeof ListedQuery>

/** What is said with a change of status. */
const { status: _, ...said } = MoveBody.properties

export const StageBody = Type.Object({ stageId: StageId, ...said }, { examples: [{ stageId: 'reviewing' }] })
export type StageBody = Static<typeof StageBody>

export const TagsBody = Type.Object(
  {
    add: Type.Optional(Type.Array(line(1, tagCharsMax), { maxItems: tagsMax })),
    remove: Type.Optional(Type.Array(Type.String({ maxLength: tagCharsMax }), { maxItems: tagsMax }))
  },
  { examples: [{ add: [tag], remove: ['to be called'] }] }
)
export type TagsBody = Static<typeof TagsBody>

export const RatingBody = Type.Object(
  {
    rating: Type.Unsafe<number | null>({
      type: ['integer', 'null'],
      minimum: 1,
      maximum: 5,
      description: 'null takes it back'
    })
  },
  { examples: [{ rating: 4 }] }
)
export type RatingBody = Static<typeof RatingBody>

export const NoteBody = Type.Object({ text: text(1, 5000) }, { examples: [{ text: 'Called; can begin in May.' }] })
export type NoteBody = Static<typeof NoteBody>

export const Note = Type.Object({
  _id: Id,
  author: Type.Object({ _id: Id, name: Type.String({ description: 'empty: the account is deleted' }) }),
  text: Type.String({ examples: ['Called; can begin in May.'] }),
  createdAt: Timestamp,
  editedAt: nullable(Timestamp)
})
export type Note = Static<typeof Note>

export const NotesQuery = Type.Object({
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 50, default: 20 })),
  cursor: PageQuery.properties.cursor
})
export const NoteParams = Type.Object({ id: Id, noteId: Id })

export const bulkMax = 100

export const BulkBody = Type.Object(
  {
    items: Type.Array(
      Type.Object({
        id: Id,
        stageId: Type.Optional(StageId),
        status: Type.Optional(oneOf(applicationStatuses)),
        ...said
      }),
      {
        minItems: 1,
        maxItems: bulkMax,
        description: 'each application once, with the stage or the status it is to have: one of the two'
      }
    )
  },
  { examples: [{ items: [{ id: '65f1a2b3c4d5e6f708192a3b', stageId: 'reviewing' }] }] }
)
export type BulkBody = Static<typeof BulkBody>
export type BulkItem = BulkBody['items'][number]

export const BulkResult = Type.Object({
  id: Id,
  ok: Type.Boolean(),
  error: Type.Optional(Type.Object({ code: Type.String({ examples: ['NOT_YOURS'] }), message: Type.String() }))
})
export type BulkResult = Static<typeof BulkResult>

/** What the events of a card have in common: texts are for those who ask for them. */
const about = { applicationId: Id, jobId: Application.properties.jobId, by: Id }
export const StagedData = Type.Object({
  ...about,
  stageId: StageId,
  from: StageId,
  status: Application.properties.status
})
export const NotedData = Type.Object({
  ...about,
  noteId: Id,
  change: oneOf(['added', 'edited', 'deleted']),
  notesCount: Type.Integer()
})
export const TaggedData = Type.Object(about)
export const RatedData = Type.Object({ ...about, ...Average.properties })
