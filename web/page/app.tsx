/** The whole page: what it is, the promises, the two people, the mailbox. */
import { useEffect, useState } from 'preact/hooks'
import { reasonOf } from '../shared/words.ts'
import { Employer } from './employer.tsx'
import { Header } from './header.tsx'
import { Mailbox } from './mailbox.tsx'
import { Person } from './person.tsx'
import { Promises } from './promises.tsx'
import { placesOf, readScene, type Scene } from './scene.ts'
import { Seeker } from './seeker.tsx'
import { createSide, type Side } from './side.ts'

export interface Stage {
  readonly scene: Scene
  readonly seeker: Side
  readonly employer: Side
}

/** The two begin on different hosts, so that the first event already crosses them. */
function setStage(scene: Scene): Stage {
  const [balancer, first, second] = placesOf(scene)
  if (!balancer) throw new Error('the scene has no address')
  return {
    scene,
    seeker: createSide(scene, 'JOB_SEEKER', first ?? balancer),
    employer: createSide(scene, 'EMPLOYER', second ?? first ?? balancer)
  }
}

export function App() {
  const [stage, setStageTo] = useState<Stage>()
  const [failure, setFailure] = useState('')
  useEffect(() => {
    readScene().then(
      (scene) => setStageTo(setStage(scene)),
      (error: unknown) => setFailure(reasonOf(error))
    )
  }, [])
  return (
    <>
      <a class="skip" href="#people">
        Skip to the two people
      </a>
      <Header scene={stage?.scene} />
      <main>
        {failure !== '' && (
          <p class="notice bad" role="alert">
            Nothing is running here: {failure}. Start it with <code>npm run up</code>, then load this page again.
          </p>
        )}
        <Promises stage={stage} />
        <div class="people" id="people" tabIndex={-1}>
          {stage ? (
            <Person side={stage.seeker} title="Job seeker" name="seeker" children={<Seeker side={stage.seeker} />} />
          ) : (
            <Waiting />
          )}
          {stage ? (
            <Person
              side={stage.employer}
              title="Employer"
              name="employer"
              children={<Employer side={stage.employer} />}
            />
          ) : (
            <Waiting />
          )}
        </div>
        <Mailbox scene={stage?.scene} />
      </main>
      <footer>
        <p>
          The people, their jobs and their passwords are invented. Everything else on this page is the product itself,
          asked through its public API.
        </p>
      </footer>
    </>
  )
}

const Waiting = () => <div class="card waiting" aria-hidden="true" />
