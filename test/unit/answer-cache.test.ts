// Goal: kept answers are found under their versions and in time only, and never take more bytes than allowed.
// Method: the cache with small limits and many keys; hostile spellings of one request.
import t from 'tap'
import { type Answer, createAnswerCache } from '../../src/http/answer-cache.ts'
import { canonicalUrl } from '../../src/http/ready-answers.ts'
import { acceptsGzip } from '../../src/util/static-files.ts'

const answer = (stamp: string, bytes = 1000, expiresAtMs = Number.POSITIVE_INFINITY): Answer => ({
  ...{ body: Buffer.alloc(bytes), headers: {}, etag: '"t"', note: 7, stamp },
  ...{ expiresAtMs, compressed: undefined }
})

t.test('an answer is found by key and by address, with its stamp, in time', async (t) => {
  const cache = createAnswerCache(100_000)
  const kept = answer('1')
  cache.put('/a?x=1', '/a?x=01', kept)
  t.equal(cache.findByUrl('/a?x=01', '1'), kept)
  t.equal(cache.findByUrl('/a?x=1', '1'), null, 'an address nobody has asked for yet')
  t.equal(cache.findByKey('/a?x=1', '/a?x=1', '1'), kept)
  t.equal(cache.findByUrl('/a?x=1', '1'), kept)
  for (const stamp of ['2', '', '11']) t.equal(cache.findByUrl('/a?x=1', stamp), null)
  cache.put('/a?x=1', '/a?x=1', answer('2'))
  t.equal(cache.findByUrl('/a?x=01', '1'), null, 'replaced')
  t.equal(cache.size, 1)
  cache.put('/b', '/b', answer('1', 1000, 0))
  t.equal(cache.findByUrl('/b', '1'), null, 'too old')
})

t.test('bytes are bounded whatever is asked', async (t) => {
  const cache = createAnswerCache(50_000)
  for (let key = 0; key < 1000; key++) {
    cache.put(`/${key}`, `/${key}`, answer('1'))
    for (let spelling = 0; spelling < 50; spelling++) cache.findByKey(`/${key}`, `/${key}?${'y'.repeat(spelling)}`, '1')
    cache.findByUrl('/0', '1') // used all the time, so it stays
    t.ok(cache.bytes <= 50_000)
  }
  t.ok(cache.findByUrl('/0', '1'))
  t.ok(cache.findByUrl('/999', '1'))
  t.equal(cache.findByUrl('/500', '1'), null)
  t.equal(cache.evicted, 1000 - cache.size)
  cache.put('/large', '/large', answer('1', 20_000))
  t.equal(cache.findByUrl('/large', '1'), null, 'one that would drive out most others')

  const former = cache.bytes
  const last = answer('1', 2000)
  cache.put('/last', '/last', last)
  const before = cache.bytes
  cache.addCompressed(last, Buffer.alloc(500))
  t.equal(cache.bytes, before + 500)
  t.equal(last.compressed?.length, 500)
  cache.put('/last', '/last', answer('2', 2000))
  cache.addCompressed(last, Buffer.alloc(500))
  t.equal(cache.bytes, before, 'nothing is added to what is no longer kept')
  t.ok(former > 0)

  const none = createAnswerCache(0)
  none.put('/a', '/a', answer('1', 0))
  t.equal(none.findByUrl('/a', '1'), null)
  t.equal(none.bytes, 0)
})

t.test('one request has one key', async (t) => {
  t.equal(canonicalUrl('/a', {}), '/a')
  t.equal(canonicalUrl('/a', { b: 2, a: 'ü &', c: undefined, d: ['x', 'y'] }), '/a?a=%C3%BC+%26&b=2&d=x&d=y')
  t.not(canonicalUrl('/a', { a: 'x&b=y' }), canonicalUrl('/a', { a: 'x', b: 'y' }))
})

t.test('who accepts gzip', async (t) => {
  const accepted = [
    'gzip',
    'GZIP',
    'br, gzip',
    'gzip;q=0.1',
    '*',
    'identity;q=0, *;q=0.5',
    '*;q=0, gzip',
    'gzip ; q=1.0'
  ]
  for (const header of accepted) t.equal(acceptsGzip(header), true, header)
  const refused = [undefined, '', 'br', 'gzip;q=0', 'gzip; q=0.000', '*, gzip;q=0', '*;q=0', 'xgzip', 'identity']
  for (const header of refused) t.equal(acceptsGzip(header), false, String(header))
})
