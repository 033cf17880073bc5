/** Events over HTTP. */
import { Type } from 'typebox'
import { Id, oneOf, Timestamp } from './common.ts'
import { Cursor, eventMessages, Since, Topic } from './realtime.ts'
import { roles } from './vocabulary.ts'

/** A reader that wants to wait no longer says so; the most is a turn. */
export const eventsQuery = (waitSecondsMax: number) =>
  Type.Object({
    since: Type.Optional({
      ...Since,
      description: 'the `cursor` of the page before; without it the answer is the cursor of now, without events'
    }),
    wait: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: waitSecondsMax,
        default: waitSecondsMax,
        description: 'how many seconds to wait for the first event while there is none; 0: not at all'
      })
    ),
    turn: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: Number.MAX_SAFE_INTEGER,
        description: 'given by the `Link` header: all who wait at a cursor of a public topic share one address'
      })
    )
  })

export const EventsParams = Type.Object({
  topic: { ...Topic, description: 'e.g. `jobs`; `user` is the own one', examples: ['jobs'] }
})

export const EventPageData = Type.Object({
  topic: Topic,
  events: Type.Array(Type.Union(Object.values(eventMessages)), {
    description: 'all of the topic after `since` up to `cursor`, in order, each as the WebSocket sends it'
  }),
  cursor: Cursor,
  resync: Type.Boolean({
    description:
      'true: the log does not reach back to `since`; fetch through REST what was missed, then go on from `cursor`'
  }),
  user: Type.Optional(Type.Object({ id: Id, role: oneOf(roles) }, { description: 'whose token it was' })),
  expiresAt: Type.Optional({ ...Timestamp, description: 'of the token; absent, like `user`, where none is needed' })
})
