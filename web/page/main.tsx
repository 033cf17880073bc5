/** The page: the frame at once, what it shows as it arrives. */
import { render } from 'preact'
import '../shared/theme.css'
import './frame.css'
import './people.css'
import './jobs.css'
import './promises.css'
import { App } from './app.tsx'
import { takeToken } from './control.ts'

takeToken()
const root = document.getElementById('root')
if (root) render(<App />, root)
