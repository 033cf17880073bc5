/**
 * Machines of a network of our own (Linux, root): a network namespace for each, a switch they hang on by cables that can be
 * cut. This machine hangs on it too, by one address of the range for benchmarks (RFC 2544); nothing else of it is touched.
 */
import { isGone, ownerName } from '../processes/process-registry.mjs'
import { run } from '../processes/run.mjs'
import { UserError } from '../terminal/log.mjs'

/**
 * @typedef {object} Machine
 * @property {string} address its own
 * @property {string[]} within the command that runs the one after it on this machine
 * @property {() => Promise<void>} cut pulls its cable: silence, no refusal
 * @property {() => Promise<void>} heal
 *
 * @typedef {object} Network
 * @property {string} address of this machine, for what every machine is to reach
 * @property {() => Promise<Machine>} addMachine
 * @property {() => Promise<void>} remove once nothing runs on its machines
 */

const prefix = 'skillmatch'
const subnets = 512
const attemptsMax = 20

/** @param {...string} args */
async function ip(...args) {
  const { code, output } = await run('ip', args)
  if (code !== 0) throw new UserError(`ip ${args.join(' ')}: ${output.trim()}`)
  return output
}

/** Why there can be no such network here, in one line; empty: there can. */
export async function whyNoNetwork() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'network namespaces need root on Linux'
  const { code, output } = await run('unshare', ['--net', 'ip', 'link', 'show', 'lo'])
  return code === 0 ? '' : `network namespaces are not permitted here: ${output.trim()}`
}

/** Removes what a killed owner left: its name says whose it was. */
async function removeOrphans() {
  for (const line of (await ip('netns', 'list')).split('\n')) {
    const [name, former] = new RegExp(`^${prefix}-(\\d+-\\w+)-\\w+`).exec(line) ?? []
    if (name && former && isGone(former)) await run('ip', ['netns', 'delete', name])
  }
}

/** This machine's cable to a switch, on a subnet nobody here has. @param {string} hub @returns {Promise<string>} its subnet */
async function plugIn(hub) {
  let last = ''
  for (let attempt = 0; attempt < attemptsMax; attempt++) {
    const subnet = Math.floor(Math.random() * subnets)
    const name = `skillmatch${subnet}`
    const added = await run('ip', ['link', 'add', name, 'type', 'veth', 'peer', 'name', 'uplink', 'netns', hub])
    last = added.output.trim()
    if (added.code !== 0) continue
    const net = `198.${18 + Math.floor(subnet / 256)}.${subnet % 256}`
    await ip('address', 'add', `${net}.1/24`, 'dev', name)
    await ip('link', 'set', name, 'up')
    await ip('-n', hub, 'link', 'set', 'uplink', 'master', 'switch', 'up')
    return net
  }
  throw new UserError(`No free subnet for a network of our own: ${last}`)
}

/**
 * An empty network; call `whyNoNetwork` before.
 * @returns {Promise<Network>}
 */
export async function makeNetwork() {
  await removeOrphans()
  const owner = `${prefix}-${ownerName()}`
  const id = Math.random().toString(36).slice(2, 8)
  const hub = `${owner}-${id}switch`
  const namespaces = [hub]
  const remove = async () => {
    for (const name of namespaces.splice(0).reverse()) await run('ip', ['netns', 'delete', name])
  }
  await ip('netns', 'add', hub)
  try {
    await ip('-n', hub, 'link', 'add', 'switch', 'type', 'bridge')
    await ip('-n', hub, 'link', 'set', 'switch', 'up')
    const net = await plugIn(hub)
    const addMachine = async () => {
      const number = namespaces.length
      const name = `${owner}-${id}${number}`
      const [address, cable] = [`${net}.${number + 1}`, `cable${number}`]
      await ip('netns', 'add', name)
      namespaces.push(name)
      await ip('link', 'add', 'eth0', 'netns', name, 'type', 'veth', 'peer', 'name', cable, 'netns', hub)
      await ip('-n', hub, 'link', 'set', cable, 'master', 'switch', 'up')
      await ip('-n', name, 'address', 'add', `${address}/24`, 'dev', 'eth0')
      await ip('-n', name, 'link', 'set', 'lo', 'up')
      await ip('-n', name, 'link', 'set', 'eth0', 'up')
      const turn = async (/** @type {'up' | 'down'} */ way) => void (await ip('-n', hub, 'link', 'set', cable, way))
      return { address, within: ['ip', 'netns', 'exec', name], cut: () => turn('down'), heal: () => turn('up') }
    }
    return { address: `${net}.1`, addMachine, remove }
  } catch (error) {
    await remove()
    throw error
  }
}
