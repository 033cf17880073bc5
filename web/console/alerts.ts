/** Which alerts fired, of what and for how long, judged by samples as Prometheus judges by its scrapes. */
import { type AlertRule, alertRules, type Severity } from './alert-rules-table.ts'
import { type Moment, momentsOf } from './moments.ts'
import type { Hosts } from './samples.ts'

export interface Alert {
  readonly name: string
  readonly severity: Severity
  readonly text: string
  /** '' for the whole service */
  readonly subject: string
  readonly fromMs: number
  /** null: it fires */
  readonly untilMs: number | null
}

/** The times in which a rule's condition held of a subject for long enough. */
function alertsOf({ name, severity, text, forSeconds, subjects }: AlertRule, moments: readonly Moment[]): Alert[] {
  const since = new Map<string, number>()
  const alerts: Alert[] = []
  const end = (subject: string, untilMs: number | null, lastMs: number): void => {
    const fromMs = (since.get(subject) ?? lastMs) + forSeconds * 1000
    if (fromMs <= lastMs) alerts.push({ name, severity, text, subject, fromMs, untilMs })
  }
  let lastMs = 0
  for (const moment of moments) {
    const held = new Set(subjects(moment))
    for (const subject of [...since.keys()].filter((one) => !held.has(one))) {
      end(subject, moment.atMs, lastMs)
      since.delete(subject)
    }
    for (const subject of held) if (!since.has(subject)) since.set(subject, moment.atMs)
    lastMs = moment.atMs
  }
  for (const subject of since.keys()) end(subject, null, lastMs)
  return alerts
}

/** The last one to fire first. */
export function findAlerts(hosts: Hosts, nowMs: number): readonly Alert[] {
  const moments = momentsOf(hosts, nowMs)
  return alertRules.flatMap((rule) => alertsOf(rule, moments)).sort((one, other) => other.fromMs - one.fromMs)
}
