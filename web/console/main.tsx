/** The console: what is shown first. */
import { render } from 'preact'
import '../shared/theme.css'

function App() {
  return (
    <main>
      <h1>SkillMatch console</h1>
    </main>
  )
}

const root = document.getElementById('root')
if (root) render(<App />, root)
