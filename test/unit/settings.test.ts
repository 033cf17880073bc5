// Goal: settings come from the environment, credentials and a file, in this order; a change says what waits for a restart.
// Method: files and folders of the test.
import { join } from 'node:path'
import t from 'tap'
import { changeOf, readSettings, unknownNames } from '../../src/config/settings.ts'

t.test('the environment wins over credentials, and these over the file; what is empty is not given', async (t) => {
  const folder = t.testdir({
    settings: 'A=file\nB=file\nC="in quotes # no comment"\nD=file # a comment\nexport E=exported\nF=\n\n# G=no\n',
    credentials: { B: 'credential\n', A: 'credential\r\n', 'not-a-name': 'x', H: 'two\nlines\n\n' }
  })
  const environment = {
    SETTINGS_FILE: join(folder, 'settings'),
    CREDENTIALS_DIRECTORY: join(folder, 'credentials'),
    A: 'environment',
    D: '',
    F: undefined
  }
  const { SETTINGS_FILE, CREDENTIALS_DIRECTORY, ...read } = readSettings(environment)
  t.same(read, {
    A: 'environment',
    B: 'credential',
    C: 'in quotes # no comment',
    D: 'file',
    E: 'exported',
    H: 'two\nlines\n'
  })
  t.same(readSettings({ A: 'x' }), { A: 'x' }, 'no file is read unless it is named')
})

t.test('what cannot be read is named, without what is in it', async (t) => {
  const folder = t.testdir({ large: `JWT_SECRET=${'x'.repeat(70_000)}`, credentials: { JWT_SECRET: { a: '' } } })
  const missing = join(folder, 'missing')
  t.throws(() => readSettings({ SETTINGS_FILE: missing }), { message: /SETTINGS_FILE cannot be read: ENOENT/ })
  t.throws(() => readSettings({ SETTINGS_FILE: join(folder, 'large') }), {
    message: /SETTINGS_FILE cannot be read: it has 70011 bytes, more than 65536$/
  })
  t.throws(() => readSettings({ CREDENTIALS_DIRECTORY: missing }), { message: /CREDENTIALS_DIRECTORY cannot be/ })
  t.throws(() => readSettings({ CREDENTIALS_DIRECTORY: join(folder, 'credentials') }), {
    message: /Credential JWT_SECRET cannot be read: EISDIR/
  })
})

t.test('a misspelt name in the file is told', async (t) => {
  const SETTINGS_FILE = join(t.testdir({ settings: 'LOG_LEVL=debug\nPORT=5001\nconstructor=x\n' }), 'settings')
  t.same(unknownNames({ SETTINGS_FILE, PATH: '/bin' }), ['LOG_LEVL', 'constructor'])
})

t.test('a change is taken at once, but for secrets, addresses and what the primary has from its start', async (t) => {
  const running = { PORT: '5000', LOG_LEVEL: 'info', JWT_SECRET: 'old', FRONTEND_URL: 'https://a', PATH: '/bin' }
  const read = { PORT: '5001', LOG_LEVEL: 'debug', JWT_SECRET: 'new', WORKERS: '4', PATH: '/bin', FRONTEND_URL: '' }
  const change = changeOf(running, read)
  t.same(change.changed, ['FRONTEND_URL', 'LOG_LEVEL'])
  t.same(change.needsRestart, ['JWT_SECRET', 'PORT', 'WORKERS'])
  t.match(change.settings, { PORT: '5000', LOG_LEVEL: 'debug', JWT_SECRET: 'old', FRONTEND_URL: '' })
  t.equal(change.settings.WORKERS, undefined)
  t.same(changeOf(change.settings, read).needsRestart, ['JWT_SECRET', 'PORT', 'WORKERS'], 'they wait until then')
  t.same(changeOf({ A: '' }, {}), { settings: {}, changed: [], needsRestart: [] })
})
