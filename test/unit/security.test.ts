// Goal: what SECURITY.md says of lives, limits and tests is so.
// Method: read it as text, beside the settings' defaults and the files it names.
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import t from 'tap'
import { environmentSchema } from '../../src/config/environment.ts'
import { sessionsPerUserMax } from '../../src/domain/sessions/sessions.ts'

const root = resolve(import.meta.dirname ?? '.', '..', '..')
const text = readFileSync(resolve(root, 'SECURITY.md'), 'utf8')

t.test('every test that it names exists', async (t) => {
  const named = [...text.matchAll(/`(test\/[^`]+)`/g)].map(([, file]) => file ?? '')
  t.ok(named.length > 20)
  for (const file of new Set(named)) t.ok(existsSync(resolve(root, file)), file)
})

t.test('every requirement is named once, with its test', async (t) => {
  const rows = text.split('\n').filter((line) => /^\| \d+\.\d+\.\d+/.test(line))
  t.ok(rows.length > 20)
  const requirements = rows.flatMap((row) => row.split('|')[1]?.match(/\d+\.\d+\.\d+/g) ?? [])
  t.equal(new Set(requirements).size, requirements.length)
  for (const row of rows) t.match(row, /`test\//, row)
})

t.test('the figures are those of the settings', async (t) => {
  const { JWT_EXPIRE, JWT_REFRESH_EXPIRE, SESSION_LIFE_MAX } = environmentSchema.properties
  const { LOGIN_RATE_LIMIT_MAX, RATE_LIMIT_WINDOW_MS } = environmentSchema.properties
  const defaults = [JWT_EXPIRE, JWT_REFRESH_EXPIRE, SESSION_LIFE_MAX, LOGIN_RATE_LIMIT_MAX, RATE_LIMIT_WINDOW_MS]
  t.same(
    defaults.map((setting) => (setting as { default?: unknown }).default),
    ['15m', '7d', '30d', 5, 900000]
  )
  t.equal(sessionsPerUserMax, 50)
  for (const said of ['15 min (`JWT_EXPIRE`)', '7 days', '30 days', '(5 in 15 min)', '| 50; one more']) {
    t.ok(text.includes(said), said)
  }
})
