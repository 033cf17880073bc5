// Goal: a host whose clock is wrong stores MongoDB's dates all the same, and says at its start and in its figures that its
// clock is off.
// Method: this process's Date is set forward by an hour while real services run.
import t from 'tap'
import { preflight } from '../../src/cluster/preflight.ts'
import { clockOffsetMs, readClock, serverNowMs } from '../../src/database/clock.ts'
import { createAdministrator } from '../../src/domain/admin/users.ts'
import { startApp } from '../support/app.ts'
import { figure } from '../support/figures.ts'

const hourMs = 3_600_000

/** Sets this process's wall clock forward. @returns sets it back */
function setForward(ms: number): () => void {
  const RealDate = Date
  const now = RealDate.now.bind(RealDate)
  globalThis.Date = class extends RealDate {
    constructor(...given: [] | [number]) {
      super(given.length === 0 ? now() + ms : given[0])
    }
    static override now(): number {
      return now() + ms
    }
  } as DateConstructor
  return () => {
    globalThis.Date = RealDate
  }
}

t.test('an hour ahead', async (t) => {
  const { app, config } = await startApp(t)
  const { store } = app
  await readClock(store.db)
  t.ok(Math.abs(clockOffsetMs()) < 5000, 'one machine, one clock')
  const beforeMs = Date.now()
  const setBack = setForward(hourMs)
  t.teardown(setBack)
  const lines: string[] = []
  await preflight(config, (line) => lines.push(line))
  const user = await createAdministrator(store, 'clock@example.com', 'hash')
  const offsetMs = figure(app, 'clock_offset_seconds') * 1000
  const nowMs = serverNowMs()
  setBack()
  t.match(lines, [/clock is 3\d\d\d s ahead of MongoDB's/])
  t.ok(Math.abs(offsetMs + hourMs) < 60_000, `the figure says ${offsetMs} ms`)
  const entry = await store.audit.findOne({ entityId: user._id.toHexString() })
  for (const ms of [user.createdAt.getTime(), entry?.at.getTime() ?? 0, nowMs]) {
    t.ok(ms - beforeMs < hourMs / 2 && ms >= beforeMs - 5000, new Date(ms).toISOString())
  }
})
