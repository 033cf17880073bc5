// Goal: what a service manager gives to another process is not taken; its watchdog is fed twice as often as it must be.
// Method: the variables of sd_listen_fds(3) and sd_watchdog_enabled(3).
import t from 'tap'
import { listenFdOf, watchdogMsOf } from '../../src/cluster/service-manager.ts'

t.test('a listening socket', async (t) => {
  t.equal(listenFdOf({ LISTEN_PID: '7', LISTEN_FDS: '1' }, 7), 3)
  t.equal(listenFdOf({ LISTEN_PID: '6', LISTEN_FDS: '1' }, 7), undefined, "its parent's")
  t.equal(listenFdOf({ LISTEN_PID: '7', LISTEN_FDS: '0' }, 7), undefined)
  t.equal(listenFdOf({ LISTEN_PID: '7', LISTEN_FDS: 'x' }, 7), undefined)
  t.equal(listenFdOf({}, 7), undefined)
})

t.test('the watchdog', async (t) => {
  t.equal(watchdogMsOf({ WATCHDOG_USEC: '6000000', WATCHDOG_PID: '7' }, 7), 3000)
  t.equal(watchdogMsOf({ WATCHDOG_USEC: '6000000' }, 7), 3000)
  t.equal(watchdogMsOf({ WATCHDOG_USEC: '6000000', WATCHDOG_PID: '6' }, 7), undefined)
  t.equal(watchdogMsOf({ WATCHDOG_USEC: '0' }, 7), undefined)
  t.equal(watchdogMsOf({}, 7), undefined)
})
