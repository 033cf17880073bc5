// Goal: a worker ends only for what its supervisor has seen of it, a host says "ready" only while somebody serves.
// Method: the decisions themselves, from observations to verdicts, as nothing else holds them all still at once.
import t from 'tap'
import { connectionsMax } from '../../src/cluster/file-descriptors.ts'
import { argumentsOf, helperNameOf } from '../../src/cluster/helper-table.ts'
import { announceState, awaitNoHelpers, callOnAllReady, createHost, everySlot } from '../../src/cluster/host.ts'
import { parseProcessState, readProcessState } from '../../src/cluster/process-state.ts'
import { judgeHost, judgeWorker, mayJudge, type SlotSeen, type WorkerSeen } from '../../src/cluster/worker-policy.ts'
import { named, type Slot } from '../../src/cluster/worker-slots.ts'
import { isSupported } from '../../src/config/supported-node.ts'

const host = { ownPauseMs: 0, failedProbes: 0, isReplacing: false, memoryMaxBytes: 0 }
const well: WorkerSeen = {
  kind: 'worker',
  isReady: true,
  isLeaving: false,
  isBeingReplaced: false,
  isFailing: false,
  sinceForkMs: 90_000,
  sinceProgressMs: 90_000,
  sinceHeartbeatMs: 900,
  stoppedMs: null,
  silentTicks: 0,
  isListening: true,
  acceptedSinceProbe: 0,
  rssBytes: 2e9
}
const act = (fields: Partial<WorkerSeen>, seen = host): string => judgeWorker(seen, { ...well, ...fields }).act

t.test('no heartbeat for 5 s: idle is killed, busy is replaced first', async (t) => {
  t.equal(act({}), 'leave')
  t.equal(act({ sinceHeartbeatMs: 5000 }), 'leave')
  const silent = { sinceHeartbeatMs: 5001, silentTicks: 300 }
  t.equal(act({ ...silent, silentTicks: 2 }), 'kill')
  t.equal(act(silent), 'replace')
  t.equal(act({ ...silent, isBeingReplaced: true }), 'leave')
  t.equal(act({ ...silent, isBeingReplaced: true, stoppedMs: 1000 }), 'kill', 'it has stopped meanwhile')
  t.equal(act({ ...silent, silentTicks: null }), 'replace', 'where nothing is known')
  t.equal(act({ ...silent, stoppedMs: 6000, isLeaving: true }), 'leave', 'who leaves has a limit already')
})

t.test('stopped at two checks, a second apart, is killed', async (t) => {
  const stopped = { sinceHeartbeatMs: 2501, stoppedMs: 1000 }
  t.same(judgeWorker(host, { ...well, ...stopped }), {
    act: 'kill',
    cause: 'unresponsive',
    reason: 'no heartbeat: the process is stopped'
  })
  t.equal(act({ ...stopped, stoppedMs: 0 }), 'leave', 'at one check')
  t.equal(act({ ...stopped, sinceHeartbeatMs: 2500 }), 'leave', 'it may just have been continued')
  t.equal(act({ ...stopped, stoppedMs: null }), 'leave', 'late because its machine is busy')
  t.equal(act({ ...stopped, isReady: false, sinceProgressMs: 30_000 }), 'leave')
  t.equal(act({ ...stopped, isLeaving: true }), 'leave')
})

t.test('60 s from fork to ready', async (t) => {
  t.equal(act({ isReady: false, sinceProgressMs: 60_000, sinceHeartbeatMs: 60_000, stoppedMs: 60_000 }), 'leave')
  t.equal(act({ isReady: false, sinceProgressMs: 60_001, sinceHeartbeatMs: 10 }), 'kill')
  t.equal(act({ isReady: false, sinceForkMs: 600_000, sinceProgressMs: 1000 }), 'leave', 'one that says how far it is')
})

t.test('one that beats but serves nothing, or is broken inside, is replaced', async (t) => {
  const deaf = { ...host, failedProbes: 3 }
  t.equal(act({}, { ...deaf, failedProbes: 2 }), 'leave')
  t.equal(act({}, deaf), 'replace')
  t.equal(act({ acceptedSinceProbe: 1 }, deaf), 'leave')
  t.equal(act({ isListening: false }), 'replace')
  t.equal(act({ isFailing: true }), 'replace')
  t.equal(act({ isFailing: true, isBeingReplaced: true }), 'leave')
})

t.test('one that uses more memory than it may is replaced: one at a time, a minute after its start', async (t) => {
  const limited = { ...host, memoryMaxBytes: 1024 * 1024 * 1024 }
  const large = { rssBytes: 1024 * 1024 * 1024 + 1 }
  t.same(judgeWorker(limited, { ...well, ...large }), {
    act: 'replace',
    cause: 'memory',
    reason: 'memory: 1024 MB, WORKER_MEMORY_MAX_MB is 1024'
  })
  t.equal(act({ rssBytes: 1024 * 1024 * 1024 }, limited), 'leave')
  t.equal(act({ rssBytes: null }, limited), 'leave')
  t.equal(act(large), 'leave', 'no limit')
  t.equal(act({ ...large, sinceForkMs: 59_999 }, limited), 'leave')
  t.equal(act(large, { ...limited, isReplacing: true }), 'leave')
})

t.test('a helper is judged as a worker is, but for what it does not have: a server, a limit of memory', async (t) => {
  const helper = { kind: 'helper', isListening: false, acceptedSinceProbe: 0 } as const
  t.equal(act(helper, { ...host, failedProbes: 3, memoryMaxBytes: 1024 }), 'leave')
  t.equal(act({ ...helper, sinceHeartbeatMs: 2501, stoppedMs: 800 }), 'kill')
  t.equal(act({ ...helper, sinceHeartbeatMs: 5001, silentTicks: 300 }), 'replace')
  t.equal(act({ ...helper, isFailing: true }), 'replace')
  t.equal(act({ ...helper, isReady: false, sinceProgressMs: 60_001 }), 'kill')
  t.equal(act({ ...helper, isLeaving: true, isFailing: true }), 'leave')
})

t.test('a forked process is told by its arguments which helper it is', async (t) => {
  const argumentsFor = (kind: 'worker' | 'helper', id: number | string) => argumentsOf({ kind, id })
  t.same(argumentsFor('worker', 1), [])
  t.same(argumentsFor('helper', 'index'), ['--helper', 'index'])
  t.equal(helperNameOf(argumentsFor('helper', 'index')), 'index')
  t.equal(helperNameOf(argumentsFor('worker', 1)), null)
})

t.test('helpers come after the workers, and no helper makes a host broken', async (t) => {
  const log = { info: () => undefined, error: () => undefined } as never
  const options = { entryPath: '', release: {}, config: {}, log, faults: {} } as never
  const both = createHost(options, 2, ['index', 'sequencer'])
  t.same(everySlot(both).map(named), [{ worker: 1 }, { worker: 2 }, { helper: 'index' }, { helper: 'sequencer' }])
  both.hasServed = true
  for (const slot of both.slots)
    slot.current = { isReady: true, lastHeartbeatAtMs: performance.now() } as Slot['current']
  for (const slot of both.helpers) Object.assign(slot, { deaths: 99, isOverdue: true })
  announceState(both)
  t.equal(both.announced, 'starting', 'none of them has been ready yet')
  let ready = 0
  both.onAllReady = () => void ready++
  callOnAllReady(both)
  t.equal(ready, 0)
  awaitNoHelpers(both)
  t.equal(ready, 1)
  t.equal(both.announced, 'serving')
  for (const slot of both.slots) slot.current = null
  announceState(both)
  t.equal(both.announced, 'broken')
})

t.test('none is judged by a primary that was stopped itself', async (t) => {
  t.ok(mayJudge({ ...host, ownPauseMs: 1000 }))
  t.notOk(mayJudge({ ...host, ownPauseMs: 1001 }))
})

t.test('ready while somebody lives and no slot waits in vain', async (t) => {
  const alive: SlotSeen = { deaths: 0, isAlive: true, isOverdue: false }
  const dead = { ...alive, isAlive: false, deaths: 1 }
  t.equal(judgeHost(false, [alive, dead]), 'serving')
  t.equal(judgeHost(false, [dead, dead]), 'broken')
  t.equal(judgeHost(false, [alive, { ...dead, isOverdue: true }]), 'broken')
  t.equal(judgeHost(false, [alive, { ...alive, deaths: 5 }]), 'serving')
  t.equal(
    judgeHost(false, [
      { ...alive, deaths: 5 },
      { ...dead, deaths: 5 }
    ]),
    'broken'
  )
  t.equal(judgeHost(true, [dead]), 'draining')
})

t.test('a process as the kernel shows it, whatever its name', async (t) => {
  const line = '12 (a) T 1) T 1 12 12 0 -1 4194304 100 0 0 0 70 30 0 0 20 0 11 0 100 1 1'
  t.same(parseProcessState(line), { isStopped: true, cpuTicks: 100 })
  t.same(parseProcessState(line.replace(') T 1 12', ') S 1 12')), { isStopped: false, cpuTicks: 100 })
  t.equal(parseProcessState(line.replace(') T 1 12', ') t 1 12'))?.isStopped, false, 'held by a debugger')
  t.equal(parseProcessState('nothing of the kind'), null)
  t.equal(readProcessState(2 ** 30), null)
})

t.test('the limit of open files bounds the connections of a worker', async (t) => {
  t.equal(connectionsMax(320, 20), 184)
  t.equal(connectionsMax(200, 20), 64)
  t.equal(connectionsMax(null, 20), Number.POSITIVE_INFINITY)
  t.throws(() => connectionsMax(199, 20), {
    message: /^A process may open 199 files here, and a worker needs 200: [^\n]+$/
  })
})

t.test('the versions of Node that package.json names', async (t) => {
  const engines = '^20.19.0 || ^22.12.0 || >=24.0.0'
  const supported = ['20.19.0', '20.20.2', '22.23.3', '24.0.0', '26.10.0']
  for (const version of supported) t.ok(isSupported(version, engines), version)
  for (const version of ['18.20.8', '20.18.3', '21.7.3', '22.11.0', '23.5.0'])
    t.notOk(isSupported(version, engines), version)
})
