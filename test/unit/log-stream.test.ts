// Goal: no state of what the log is written to reaches whoever logs: lines wait, are dropped beyond 1 MiB and counted, and
// what can be written again is written whole.
// Method: a full device (/dev/full), a pipe nobody reads and then somebody does, a pipe whose reader has gone, a closed descriptor.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { createLogStream } from '../../src/util/log-stream.ts'
import { waitFor } from '../../tools/processes/processes.mjs'

// No descriptor that is written to is closed before the end: a number used again would get the lines that still wait for it.
const line = `${'x'.repeat(1023)}\n`

function countDrops(lines: ReturnType<typeof createLogStream>): { count: number } {
  const drops = { count: 0 }
  lines.onDrop = () => drops.count++
  return drops
}

t.test('a full device takes nothing: 1 MiB waits, the rest is dropped; flushing ends', async (t) => {
  const fd = openSync('/dev/full', 'w')
  const lines = createLogStream(fd)
  const drops = countDrops(lines)
  for (let index = 0; index < 1500; index++) lines.write(line)
  t.equal(drops.count, 1500 - 1024)
  await lines.flush(300)
  lines.write(line)
  t.equal(drops.count, 1501 - 1024, 'nothing has left')
})

t.test('a file gets every line, in order', async (t) => {
  const file = join(t.testdir(), 'log')
  const fd = openSync(file, 'w')
  const lines = createLogStream(fd)
  for (let index = 0; index < 5000; index++) lines.write(`${index}\n`)
  await lines.flush(30_000)
  t.equal(readFileSync(file, 'utf8'), Array.from({ length: 5000 }, (_, index) => `${index}\n`).join(''))
})

t.test('a closed descriptor is met like a full device', async (t) => {
  const lines = createLogStream(9999)
  const drops = countDrops(lines)
  for (let index = 0; index < 1030; index++) lines.write(line)
  t.equal(drops.count, 6)
})

t.test('a pipe nobody reads, then somebody does, then is gone', async (t) => {
  const fifo = join(mkdtempSync(join(t.testdir(), 'x-')), 'pipe')
  const [code] = await once(spawn('mkfifo', [fifo]), 'close')
  t.equal(code, 0)
  const readingEnd = openSync(fifo, 'r+')
  const reader = spawn('sh', ['-c', 'kill -STOP $$; exec cat'], { stdio: [readingEnd, 'pipe', 'ignore'] })
  t.teardown(() => reader.kill('SIGKILL'))
  const fd = openSync(fifo, 'w')
  closeSync(readingEnd) // else the pipe would have a reader for ever, and a write that waits for it keeps this process
  const lines = createLogStream(fd)
  const drops = countDrops(lines)
  for (let index = 0; index < 1500; index++) lines.write(line)
  await lines.flush(100)
  t.ok(drops.count > 300, `${drops.count} dropped`)
  const kept = 1500 - drops.count
  let bytes = 0
  reader.stdout?.on('data', (chunk: Buffer) => {
    bytes += chunk.length
  })
  await waitFor(
    'what was kept to arrive',
    () => {
      reader.kill('SIGCONT')
      return bytes === kept * line.length
    },
    { limitMs: 30_000 }
  )
  reader.kill('SIGKILL')
  await once(reader, 'close')
  for (let index = 0; index < 1500; index++) lines.write(line)
  await lines.flush(100)
  t.ok(drops.count > 0, 'nobody was interrupted')
})
