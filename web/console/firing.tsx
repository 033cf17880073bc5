/** The alerts that fire now. */
import type { Alert } from './alerts.ts'
import { timeOfDay } from './format.ts'

const tones = { page: 'bad', ticket: 'warn', info: 'quiet' } as const

export function FiringAlerts({ alerts }: { alerts: readonly Alert[] }) {
  const firing = alerts.filter(({ untilMs }) => untilMs === null)
  if (firing.length === 0) return <p class="note good">No alert fires.</p>
  return (
    <ul class="firing" aria-label="Alerts that fire">
      {firing.map(({ name, severity, subject, text, fromMs }) => (
        <li key={`${name} ${subject}`} class={`note ${tones[severity]}`}>
          <strong>{name}</strong> <span class="badge">{severity}</span> {subject && `${subject}: `}
          {text} <span class="quiet">since {timeOfDay(fromMs)}</span>
        </li>
      ))}
    </ul>
  )
}
