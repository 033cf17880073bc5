/** Which scenarios there are, and on which stage each plays. */
import { freezeAll, hangPrimary, killPrimary, stepDown } from './database.mjs'
import { killHost, killWorkers, starve, stopWorker } from './deaths.mjs'
import { fillAll, fillPrimary, needsDisks } from './full-disks.mjs'
import { cutLink } from './link.mjs'
import { showDeath, showIdle, showRate } from './metrics.mjs'
import { reloadPlain } from './peer.mjs'
import { failOver, killOwner } from './redis-failover.mjs'
import { openCluster, openSentinel } from './redis-sets.mjs'
import { reloadBalancer, roll } from './rolls.mjs'

/**
 * @typedef {import('./fixture.mjs').Stage} Stage
 * @typedef {import('./sizes.mjs').Sizes} Sizes
 * @typedef {import('../lib/figures.mjs').Figures} Figures
 *
 * @typedef {object} StageKind
 * @property {string} name
 * @property {string} title
 * @property {import('./calibrate.mjs').Calibrated} load what its scenarios' load is made of
 * @property {boolean} hasNetwork a machine for each host, where that can be
 * @property {(sizes: Sizes) => Pick<import('./fixture.mjs').Options, 'hosts' | 'nodes' | 'hasSmallDisks' | 'openRedis'>} options
 *
 * @typedef {object} Scenario
 * @property {string} title
 * @property {StageKind} stage
 * @property {(stage: Stage) => string} [needs] what is missing here; empty: nothing
 * @property {(stage: Stage, sizes: Sizes, figures: Figures) => Promise<void>} show
 */

/** @type {StageKind} */
const hosts = {
  name: 'hosts',
  title: 'MongoDB, Redis, hosts, HAProxy',
  load: 'perSecond',
  hasNetwork: true,
  options: (sizes) => ({ hosts: sizes.hosts })
}

/** @type {StageKind} */
const database = {
  name: 'database',
  title: 'three nodes of MongoDB, Redis, two hosts, HAProxy',
  load: 'appliesPerSecond',
  hasNetwork: false,
  options: () => ({ hosts: 2, nodes: 3, hasSmallDisks: true })
}

/** @type {StageKind} */
const sentinel = {
  name: 'sentinel',
  title: 'MongoDB, Redis with Sentinel, two hosts, HAProxy',
  load: 'appliesPerSecond',
  hasNetwork: false,
  options: () => ({ hosts: 2, openRedis: openSentinel })
}

/** @type {StageKind} */
const cluster = {
  name: 'cluster',
  title: 'MongoDB, Redis Cluster, two hosts, HAProxy',
  load: 'appliesPerSecond',
  hasNetwork: false,
  options: () => ({ hosts: 2, openRedis: openCluster })
}

/** @type {Record<string, Scenario>} in this order: what harms least comes first */
export const scenarios = {
  idle: { title: 'the figures of hosts nobody asks anything', stage: hosts, show: showIdle },
  reload: {
    title: 'a new release on every host, one after the other (SIGHUP)',
    stage: hosts,
    show: (...args) => roll(...args, 'reload')
  },
  deploy: {
    title: 'a new release on every host, one after the other (SIGTERM, start)',
    stage: hosts,
    show: (...args) => roll(...args, 'deploy')
  },
  peer: { title: 'a plain script is reloaded by PM2', stage: hosts, show: reloadPlain },
  rate: { title: 'the figures of hosts that are reloaded under load', stage: hosts, show: showRate },
  balancer: { title: 'HAProxy is reloaded (SIGUSR2), twice', stage: hosts, show: reloadBalancer },
  worker: { title: 'a worker of every host is killed (-9)', stage: hosts, show: killWorkers },
  counters: { title: 'the figures of hosts whose workers are killed (-9)', stage: hosts, show: showDeath },
  host: { title: 'a host is killed (-9), primary and workers', stage: hosts, show: killHost },
  stopped: { title: 'a worker is stopped (SIGSTOP)', stage: hosts, show: stopWorker },
  busy: { title: 'other programs leave the hosts no CPU', stage: hosts, show: starve },
  link: {
    title: "one host's cable is pulled, and plugged in again",
    stage: hosts,
    needs: ({ machines }) => (machines.length > 0 ? '' : 'its hosts have no machines of their own'),
    show: cutLink
  },
  stepdown: { title: "MongoDB's primary steps down", stage: database, show: stepDown },
  primary: { title: "MongoDB's primary is killed (-9)", stage: database, show: killPrimary },
  hung: { title: "MongoDB's primary hangs (SIGSTOP)", stage: database, show: hangPrimary },
  frozen: { title: 'every node of MongoDB hangs (SIGSTOP)', stage: database, show: freezeAll },
  disk: { title: "the disk of MongoDB's primary is full", stage: database, needs: needsDisks, show: fillPrimary },
  disks: { title: "every disk of MongoDB's is full", stage: database, needs: needsDisks, show: fillAll },
  sentinel: {
    title: "Redis' master is killed (-9), Sentinel promotes the replica",
    stage: sentinel,
    show: (...args) => failOver(...args, 4_000, 'SIGKILL')
  },
  'sentinel-hung': {
    title: "Redis' master hangs (SIGSTOP), Sentinel promotes the replica",
    stage: sentinel,
    show: (...args) => failOver(...args, 6_000, 'SIGSTOP')
  },
  cluster: { title: 'the owner of a channel in a Redis Cluster is killed (-9)', stage: cluster, show: killOwner }
}
