// Goal: an error that a client has caused costs no stack, one of ours keeps it, and no other error loses its own.
// Method: one of each.
import t from 'tap'
import { failure } from '../../src/errors.ts'

const framesOf = ({ stack = '' }: Error): string[] => stack.split('\n').filter((line) => /^\s+at /.test(line))

t.test('stacks', async (t) => {
  t.same(framesOf(failure('NO_TOKEN')), [])
  t.match(framesOf(failure('INTERNAL'))[0], 'errors.ts')
  t.match(framesOf(new Error('of another kind'))[0], 'errors.test.ts')
})
