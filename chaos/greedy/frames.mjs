/** Frames as no well-meaning client writes them (RFC 6455, section 5.2): reproducible from a seed. */
import { randomBytes } from 'node:crypto'
import { createRandom } from '../../tools/data/random.mjs'

/** @param {number} depth */
const nested = (depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`

const texts = [
  '',
  'null',
  '0',
  '"auth"',
  '[]',
  '{}',
  '{"op":{"toString":1}}',
  '{"op":{"valueOf":1,"toString":2}}',
  '{"op":["auth"]}',
  '{"op":"__proto__"}',
  '{"op":"constructor"}',
  '{"op":"hasOwnProperty","id":1}',
  '{"op":"auth"}',
  '{"op":"auth","token":{}}',
  '{"op":"auth","token":"a.b.c","since":7}',
  '{"op":"auth","token":"a.b.c","id":{"toString":1}}',
  '{"op":"subscribe","topic":"jobs"}',
  '{"op":"subscribe","topic":{"length":1}}',
  '{"op":"ping","id":"x"}',
  '{"__proto__":{"op":"ping"}}',
  '{"op":"ping","op":{"toString":1}}',
  '{"op":"\ud800"}',
  nested(4000),
  `{"op":"auth","token":"${'x'.repeat(15_000)}"}`,
  `{"op":"auth","token":"x","since":"${'y'.repeat(300)}"}`,
  'x'.repeat(17_000)
]

/**
 * @param {number} opcode
 * @param {Buffer} payload
 * @param {{ isFinal: boolean, isMasked: boolean, reserved: number }} options
 */
export function frame(opcode, payload, { isFinal, isMasked, reserved }) {
  const first = (isFinal ? 0x80 : 0) | (reserved << 4) | opcode
  const bit = isMasked ? 0x80 : 0
  const { length } = payload
  const head =
    length < 126
      ? Buffer.from([first, bit | length])
      : length < 65_536
        ? Buffer.from([first, bit | 126, length >> 8, length & 255])
        : Buffer.from([first, bit | 127, 0, 0, 0, 0, ...[24, 16, 8, 0].map((shift) => (length >>> shift) & 255)])
  if (!isMasked) return Buffer.concat([head, payload])
  const mask = randomBytes(4)
  return Buffer.concat([head, mask, payload.map((byte, index) => byte ^ (mask[index % 4] ?? 0))])
}

/** Endless. @param {number} seed @returns {Generator<Buffer, never>} */
export function* randomFrames(seed) {
  const random = createRandom(seed)
  const below = (/** @type {number} */ limit) => Math.floor(random() * limit)
  for (;;) {
    const isText = random() < 0.7
    const text = Buffer.from(texts[below(texts.length)] ?? '')
    const payload = random() < 0.8 ? text : Buffer.from(Array.from({ length: below(200) }, () => below(256)))
    const opcode = isText ? 1 : below(16)
    const isOdd = random() < 0.2
    yield frame(opcode, payload, {
      isFinal: !isOdd || random() < 0.5,
      isMasked: !isOdd || random() < 0.7,
      reserved: isOdd ? below(8) : 0
    })
  }
}
