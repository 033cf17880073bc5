/**
 * Causes our events the way the service does: record() in a transaction of the domain's own store. Paced: a transaction
 * an event. Burst: transactions of up to 500 events are filled first and then all committed at once, so that what is
 * measured is the way from the commit to the clients and not how fast this program can write.
 */
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import { root } from '../../tools/processes/paths.mjs'
import { eventAt, follow, nowUs } from '../lib/plan.mjs'
import { serve } from '../lib/serve.mjs'

/** @typedef {import('../lib/plan.mjs').Plan} Plan */

const perTransaction = 500
const [uri = ''] = process.argv.slice(2)
const { createStore } = await import(join(root, 'dist', 'src', 'database', 'store.js'))
const { recordEvent: record } = await import(join(root, 'dist', 'src', 'database', 'outbox.js'))

const client = new MongoClient(uri, {
  ignoreUndefined: true,
  writeConcern: { w: 'majority' },
  monitorCommands: true,
  appName: 'bench'
})
const store = createStore(client)

/** When each event's commit command left here, by tag; and when its answer came. @type {number[]} */
let sentUs = []
/** @type {number[]} */
let ackedUs = []
/** The tag that a session's transaction carries. @type {Map<string, number>} */
const tagOf = new Map()

client.on('commandStarted', ({ commandName, command }) => {
  const session = command.lsid?.id.toString('hex')
  if (commandName === 'insert' && command.insert === 'outbox') {
    tagOf.set(session, Number(command.documents[0].data.title.split('@')[1]))
  } else if (commandName === 'commitTransaction') {
    const tag = tagOf.get(session)
    if (tag !== undefined) sentUs[tag] ??= nowUs()
  }
})

/** @param {import('../lib/plan.mjs').Planned} event */
const write = ({ topic, data }) =>
  store.transaction((/** @type {unknown} */ tx) => record(tx, topic, 'notification', data))

/** @param {Plan} plan */
async function paced(plan) {
  /** @type {Promise<unknown>[]} */
  const commits = []
  await follow(plan, (event, index) => {
    commits.push(write(event).then(() => (ackedUs[index] = nowUs())))
  })
  await Promise.all(commits)
  return sentUs[0]
}

/**
 * A user's events stay in one transaction, so that their order is given.
 * @param {Plan} plan
 */
function shares({ room, users, count }) {
  if (room !== '') return [Array.from({ length: count }, (_, index) => index)]
  const rounds = Math.ceil(count / users)
  const usersEach = Math.max(1, Math.floor(perTransaction / rounds))
  /** @type {number[][]} */
  const all = []
  for (let index = 0; index < count; index++) {
    const share = Math.floor((index % users) / usersEach)
    all[share] ??= []
    all[share].push(index)
  }
  return all
}

/** What prepare() has filled: commits it. @type {(() => Promise<unknown>) | undefined} */
let prepared

/**
 * Fills the transactions of a burst and leaves them open: what is measured begins with their commits.
 * @param {Plan} plan
 */
async function prepare(plan) {
  if (plan.perSecond > 0) return
  const groups = shares(plan)
  let filled = 0
  /** @type {(value?: unknown) => void} */
  let open = () => undefined
  const gate = new Promise((resolve) => {
    open = resolve
  })
  await new Promise((resolve, reject) => {
    const commits = groups.map((group) =>
      store.transaction(async (/** @type {unknown} */ tx) => {
        for (const index of group) {
          const { topic, data } = eventAt(plan, index)
          await record(tx, topic, 'notification', data)
        }
        if (++filled === groups.length) resolve(undefined)
        await gate
      })
    )
    const committed = Promise.all(commits)
    committed.catch(reject)
    prepared = () => {
      open()
      return committed
    }
  })
}

async function burst() {
  const startUs = nowUs()
  await prepared?.()
  return startUs
}

serve({
  prepare,
  run: (/** @type {Plan} */ plan) => {
    sentUs = []
    ackedUs = []
    return plan.perSecond > 0 ? paced(plan) : burst()
  },
  /** of the last run, by tag */
  times: () => ({ sentUs, ackedUs })
})
