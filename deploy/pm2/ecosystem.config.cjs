/**
 * PM2 (5 or newer): `pm2 start deploy/pm2/ecosystem.config.cjs`. A host is a cluster of its own, so there is one app for each
 * host, in fork mode, and one host on a machine is enough: it has a worker per core. Three are here as in the guide.
 * New code or settings: `pm2 sendSignal SIGHUP skillmatch-1`, which replaces the workers one by one. `pm2 reload` and
 * `pm2 restart` stop the host first, as they do with any app in fork mode.
 */
const { join } = require('node:path')

const ports = [5001, 5002, 5003] // CHANGE
/** Longer than DRAIN_ANNOUNCE_MS (3 s by default) and the drain of the workers (13 s at most). */
const drainMsMax = 20_000

module.exports = {
  apps: ports.map((port, index) => ({
    name: `skillmatch-${index + 1}`,
    // What `npm start` runs: it reads .env in `cwd`, which is where the settings are.
    cwd: join(__dirname, '..', '..'),
    script: 'scripts/start.mjs',
    env: { NODE_ENV: 'production', PORT: String(port), INSTANCE_NAME: `skillmatch-${index + 1}` },
    // PM2's cluster mode would put a cluster into a cluster.
    exec_mode: 'fork',
    instances: 1,
    // The first signal (SIGINT) goes to the primary alone, which lets its workers finish what they do; SIGKILL after this.
    treekill: false,
    kill_timeout: drainMsMax,
    // No wait_ready: the host says it is ready at /health/ready, to the balancer.
    // Wrong settings (78) do not become right by being tried again. Anything else is tried again, ever more slowly.
    stop_exit_codes: [78],
    exp_backoff_restart_delay: 200,
    // The host's log is JSON with its own times; one file for all that it says.
    merge_logs: true,
    // Neither the version control nor the modules of PM2 are of use here.
    vizion: false,
    pmx: false,
    source_map_support: false
  }))
}
