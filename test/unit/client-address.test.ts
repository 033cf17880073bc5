// Goal: an address in X-Forwarded-For is one address however the balancers of this world write it, and nobody's who is not
// one of ours is believed.
// Method: what Azure's gateway, IIS, AWS, nginx and RFC 7239 write, each through the reader that requests go through.
import t from 'tap'
import { createAddressMemory, createAddressReader, networkOf, readAddress } from '../../src/http/client-address.ts'

t.test('one address, many spellings', async (t) => {
  const spellings: Record<string, string[]> = {
    '192.0.2.1': [
      '192.0.2.1',
      ' 192.0.2.1\t',
      '192.0.2.1:5678',
      '"192.0.2.1"',
      '"192.0.2.1:5678"',
      '::ffff:192.0.2.1',
      '::FFFF:192.0.2.1',
      '::ffff:c000:201',
      '0:0:0:0:0:ffff:192.0.2.1',
      '[::ffff:192.0.2.1]:443'
    ],
    '2001:db8::1': [
      '2001:db8::1',
      '2001:DB8::1',
      '2001:0db8:0000:0000:0000:0000:0000:0001',
      '[2001:db8::1]',
      '[2001:db8::1]:443',
      '"[2001:db8::1]"',
      '"[2001:DB8:0::1]:443"',
      '2001:db8:0:0:0:0:0:1:443'
    ],
    'fe80::1': ['fe80::1%eth0', '[fe80::1%25eth0]:443', 'FE80::1']
  }
  for (const [address, texts] of Object.entries(spellings)) {
    for (const text of texts) t.equal(readAddress(text), address, text)
  }
  const unreadable = [
    'unknown',
    '_hidden',
    '',
    '-',
    'example.com',
    '192.0.2.256',
    '192.0.2.1:x',
    '[192.0.2.1',
    '010.0.0.1'
  ]
  for (const text of [...unreadable, '1'.repeat(10_000), '2001:db8::1::2', 'toString', '192.0.2.1, 192.0.2.2']) {
    t.equal(readAddress(text), null, text.slice(0, 40))
  }
})

t.test('a household counts as one', async (t) => {
  const networks: Record<string, string> = {
    '192.0.2.1': '192.0.2.1',
    '2001:db8:1:1::1': '2001:db8:1:1::',
    '2001:db8:1:1:a:b:c:d': '2001:db8:1:1::',
    '2001:db8::1': '2001:db8::',
    '2001:db8::1:2:3:4:5': '2001:db8:0:1::',
    '::1': '::',
    '2001:db8:1:2:3::': '2001:db8:1:2::'
  }
  for (const [address, network] of Object.entries(networks)) t.equal(networkOf(address), network, address)
})

t.test('who is believed', async (t) => {
  const read = createAddressReader(['10.0.0.0/8', '2001:db8:ffff::/48'])
  const from = (remoteAddress: string | undefined, forwardedFor?: string) => read({ remoteAddress, forwardedFor })
  t.equal(from('192.0.2.9', '198.51.100.1'), '192.0.2.9', 'a stranger says nothing')
  t.equal(from('::ffff:10.0.0.1', '198.51.100.1:4711'), '198.51.100.1', 'a balancer over a socket of both families')
  t.equal(from('2001:db8:ffff::1', '"[2001:DB8:1::1]:443"'), '2001:db8:1::1')
  t.equal(from('10.0.0.1', '1.1.1.1, 198.51.100.1:4711, 10.0.0.2:80'), '198.51.100.1', 'the last that is not ours')
  t.equal(from('10.0.0.1', '10.0.0.3, 10.0.0.2'), '10.0.0.3', 'none but ours: the first')
  t.equal(from('10.0.0.1', ' , 198.51.100.1 ,, '), '198.51.100.1', 'empty elements are none')
  for (const nothing of ['unknown', '_hidden', '1.1.1.1, unknown', '198.51.100.1, x, '])
    t.equal(from('10.0.0.1', nothing), '10.0.0.1', `${nothing}: the proxy's own address`)
  t.equal(from('10.0.0.1', '1.1.1.1, unknown, 10.0.0.2'), '10.0.0.2', 'of the one that wrote it')
  t.equal(from('10.0.0.1'), '10.0.0.1')
  t.equal(from(undefined, '1.1.1.1'), '0.0.0.0', 'who has hung up has none')
  t.equal(from('10.0.0.1', ','.repeat(16_000)), '10.0.0.1')
})

t.test('each origin is read once, and none is taken for another', async (t) => {
  const read: string[] = []
  const remember = createAddressMemory(({ remoteAddress, forwardedFor }) => {
    read.push(`${remoteAddress} ${forwardedFor}`)
    return readAddress(forwardedFor || (remoteAddress ?? '')) ?? '0.0.0.0'
  })
  const long = `2001:db8::9${', 192.0.2.1'.repeat(20)}`
  for (let time = 0; time < 2; time++) {
    t.same(remember('192.0.2.7', ''), { client: '192.0.2.7', network: '192.0.2.7' })
    t.same(remember('192.0.2.7', '2001:db8::1'), { client: '2001:db8::1', network: '2001:db8::' })
    t.same(remember('192.0.2.8', '2001:db8::1'), { client: '2001:db8::1', network: '2001:db8::' })
    t.same(remember(undefined, ''), { client: '0.0.0.0', network: '0.0.0.0' })
    remember('192.0.2.7', long)
  }
  t.same(read.length, 4 + 2, 'a long list of proxies is not kept')
  for (let index = 0; index < 1000; index++) remember(`10.0.${index >> 8}.${index & 255}`, '')
  remember('192.0.2.7', '')
  t.equal(read.length, 6 + 1000 + 1, 'the first is forgotten when there are many')
})
