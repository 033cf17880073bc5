/** The console: what operators see and administrators do, on the admin port of a host. */
import { render } from 'preact'
import 'uplot/dist/uPlot.min.css'
import '../shared/theme.css'
import './console.css'
import './records.css'
import { App } from './app.tsx'
import { createSession } from './session.ts'

const session = createSession()
const root = document.getElementById('root')
if (root) render(<App session={session} />, root)
void session.resume()
