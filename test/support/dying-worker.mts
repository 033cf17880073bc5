/** A worker that signs somebody up and is killed: `committed`, before it can send the mail, else by the test while it does. */
import { pino } from 'pino'
import { buildApp } from '../../src/app.ts'
import { loadConfig } from '../../src/config/config.ts'

const [email, when] = process.argv.slice(2)
const app = await buildApp(loadConfig(process.env), pino({ level: 'silent' }))
if (when === 'committed') app.mails.nudge = () => process.kill(process.pid, 'SIGKILL')
console.log(process.pid)
const payload = { name: 'Test Person', email, password: 'correct-Horse-7', role: 'EMPLOYER' }
await app.inject({ method: 'POST', url: '/api/auth/signup', payload })
// Only a kill ends it.
setInterval(() => undefined, 1000)
