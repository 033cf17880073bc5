/** Events as lines for a person: when, what, about what; others' text without what a terminal would obey. */

/** @typedef {{ type: string, at: string, data: any }} Told an event, or what is true for a moment only */

// Control characters and those that turn the direction of what follows: a name must not move the cursor or hide a line.
const unsafe = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu

/** @param {unknown} text */
export const plain = (text) => String(text ?? '').replace(unsafe, ' ')

/** A frame as it came, safe to print: what JSON leaves bare beyond ASCII's controls is escaped. @param {string} frame */
export const plainFrame = (frame) =>
  frame.replace(unsafe, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** The local time of day. @param {Date} at */
const clock = (at) => `${at.toTimeString().slice(0, 8)}.${String(at.getMilliseconds()).padStart(3, '0')}`

/** @param {any} application */
const named = ({ jobTitle, companyName, matchScore }) => `${jobTitle} at ${companyName}, score ${matchScore}`

/** What the data of a type say, of the types that are known here. @type {Map<string, (data: any) => string>} */
const sayings = new Map([
  ['notification', ({ title, message }) => `${title}: ${message}`],
  ['application.created', ({ application }) => named(application)],
  ['application.moved', ({ application, from }) => `${from} → ${application.status}: ${named(application)}`],
  ['application.withdrawn', ({ application }) => named(application)],
  ['application.restored', ({ application }) => named(application)],
  ['job.created', ({ job }) => `${job.title} at ${job.companyName}, ${job.location}`],
  ['job.updated', ({ job }) => `${job.title} at ${job.companyName}, ${job.location}`],
  ['job.closed', ({ job }) => `${job.title} at ${job.companyName}`],
  [
    'match',
    ({ entered, left }) =>
      `${[...entered.map((/** @type {any} */ job) => `${job.title} (${job.matchScore})`), ...(left.length > 0 ? [`${left.length} left`] : [])].join(', ')}: the ten best jobs`
  ]
])

/**
 * One line of an event.
 * @param {Told} event
 */
export function eventLine({ type, at, data }) {
  const say = sayings.get(type) ?? JSON.stringify
  return `${clock(new Date(at))}  ${plain(type).padEnd(20)}  ${plain(say(data))}`
}
