/** A match score, drawn: as a dial, and explained skill by skill. */
import type { CreditLine, SkillGap, User } from './views.ts'

const radius = 18
const around = 2 * Math.PI * radius
/** What one required skill can earn. */
const creditMax = 2

const bandOf = (score: number): string => (score >= 75 ? 'high' : score >= 45 ? 'middle' : 'low')

export function ScoreDial({ score, isLarge = false }: { score: number; isLarge?: boolean }) {
  return (
    <svg
      class={`dial ${bandOf(score)}${isLarge ? ' large' : ''}`}
      viewBox="0 0 44 44"
      role="img"
      aria-label={`Match ${score} of 100`}
    >
      <circle cx="22" cy="22" r={radius} class="track" />
      <circle
        cx="22"
        cy="22"
        r={radius}
        class="value"
        stroke-dasharray={`${(around * score) / 100} ${around}`}
        transform="rotate(-90 22 22)"
      />
      <text x="22" y="22" text-anchor="middle" dominant-baseline="central">
        {score}
      </text>
    </svg>
  )
}

const isSameWord = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** By what a skill was earned, in words; what is the person's own text is marked as such. */
function How({ skill, credit, through }: CreditLine) {
  if (through === null) return <>not among your skills</>
  const own = <b dir="auto">{through}</b>
  if (credit >= creditMax) return isSameWord(skill, through) ? <>exactly yours</> : <>the same skill as your {own}</>
  return credit > 1 ? <>of the same kind as your {own}</> : <>related to your {own}</>
}

const kindOf = (credit: number): string => {
  if (credit >= creditMax) return 'exact'
  return credit > 1 ? 'kindred' : credit > 0 ? 'related' : 'missing'
}

function SkillBar({ line }: { line: CreditLine }) {
  const { skill, credit } = line
  return (
    <li class={`skill ${kindOf(credit)}`}>
      <span class="skill-name" dir="auto">
        {skill}
      </span>
      <svg class="bar" aria-hidden="true">
        <rect class="track" width="100%" height="100%" rx="4" />
        <rect class="value" width={`${(100 * credit) / creditMax}%`} height="100%" rx="4" />
      </svg>
      <span class="skill-credit">
        {credit} of {creditMax}
      </span>
      <span class="skill-how">
        <How {...line} />
      </span>
    </li>
  )
}

/** How the credits become the score: the same sum as the service's. */
function Sum({ gap, user, level }: { gap: SkillGap; user: User | undefined; level: string }) {
  const { breakdown, totalRequired, experienceMatch, matchScore } = gap
  const credits = breakdown.reduce((sum, { credit }) => sum + credit, 0)
  const percent = totalRequired === 0 ? 50 : Math.min(100, Math.round((100 * credits) / (creditMax * totalRequired)))
  return (
    <p class="sum">
      {credits} of {creditMax * totalRequired} points are {percent} %
      {experienceMatch === 1
        ? ', and your level fits'
        : `, times ${experienceMatch} because the job is for level “${level}” and yours is “${user?.experienceLevel ?? ''}”`}
      : <b>{matchScore}</b>.
    </p>
  )
}

export function Score(props: { gap: SkillGap; user: User | undefined; level: string }) {
  return (
    <section class="score" aria-labelledby="score-title">
      <ScoreDial score={props.gap.matchScore} isLarge />
      <div>
        <h4 id="score-title">Why {props.gap.matchScore} of 100</h4>
        <Sum {...props} />
      </div>
      <ul class="skills">
        {props.gap.breakdown.map((line) => (
          <SkillBar key={line.skill} line={line} />
        ))}
      </ul>
    </section>
  )
}
