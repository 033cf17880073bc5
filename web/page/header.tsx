/** The top of the page: what this is, and the ways to what else runs. */
import type { Scene } from './scene.ts'

export function Header({ scene }: { scene: Scene | undefined }) {
  return (
    <header class="top">
      <div class="brand">
        <svg viewBox="0 0 40 28" aria-hidden="true">
          <circle cx="14" cy="14" r="12" class="mark-one" />
          <circle cx="26" cy="14" r="12" class="mark-other" />
        </svg>
        <h1>SkillMatch</h1>
      </div>
      <p class="lead">Two people, several hosts, and promises that you can put to the test yourself.</p>
      <nav aria-label="What else runs here">
        <a href={scene?.docs ?? '#'}>API</a>
        {scene && scene.consoles.length > 0 && (
          <span class="consoles">
            Consoles
            {scene.consoles.map(({ host, url }) => (
              <a key={host} href={url}>
                {host}
                <span class="hidden"> (console)</span>
              </a>
            ))}
          </span>
        )}
        <a href="#mailbox">Mailbox</a>
        <a class="narrow" href="#employer">
          Employer
        </a>
        {scene && <span class="version">{scene.version}</span>}
      </nav>
    </header>
  )
}
