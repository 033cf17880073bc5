// Goal: machines of a network of our own reach one another and this machine, are silent while cut, and leave nothing behind,
// also when their owner was killed.
// Method: a real network, where that is permitted; a name that an owner who is gone would have left.
import t from 'tap'
import { run } from '../../tools/processes/processes.mjs'
import { makeNetwork, whyNoNetwork } from '../../tools/services/namespaces.mjs'

const namespaces = async (): Promise<string> => (await run('ip', ['netns', 'list'])).output

t.test('a network', async (t) => {
  const obstacle = await whyNoNetwork()
  if (obstacle) return t.comment(`skipped: ${obstacle}`)
  const orphan = 'skillmatch-4194303-1-gone'
  await run('ip', ['netns', 'add', orphan])
  const network = await makeNetwork()
  t.teardown(network.remove)
  t.notMatch(await namespaces(), orphan)
  const [one, other] = [await network.addMachine(), await network.addMachine()]
  const reaches = async ({ within: [command = '', ...words] }: typeof one, address: string): Promise<boolean> => {
    // A closed port's refusal is as good a sign of life as a listener.
    const script = `require('node:net').connect(9, '${address}').on('error', ({ code }) => process.exit(code === 'ECONNREFUSED' ? 0 : 1))
      setTimeout(() => process.exit(1), 700)`
    return (await run(command, [...words, process.execPath, '-e', script])).code === 0
  }
  t.ok(await reaches(one, other.address))
  t.ok(await reaches(one, network.address))
  await other.cut()
  t.notOk(await reaches(one, other.address))
  t.ok(await reaches(one, network.address), 'the others are not cut')
  await other.heal()
  t.ok(await reaches(one, other.address))
  await network.remove()
  t.notMatch(await namespaces(), one.within.at(-1))
})
