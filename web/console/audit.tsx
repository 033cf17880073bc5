/** The audit log, of everything or of one thing. */
import { dayAndTime } from './format.ts'
import { usePages } from './pages.ts'
import { Records } from './records.tsx'
import type { Session } from './session.ts'

interface AuditRecord {
  readonly _id: string
  readonly at: string
  readonly actorId: string | null
  readonly action: string
  readonly entityType: string
  readonly entityId: string
  readonly details: object
}

const detailsOf = (details: object): string =>
  Object.entries(details)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ')

function Filter({ entityId }: { entityId: string }) {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    const id = String(new FormData(event.currentTarget as HTMLFormElement).get('entity')).trim()
    location.hash = id ? `audit/${encodeURIComponent(id)}` : 'audit'
  }
  return (
    <search>
      <form class="search" onSubmit={submit}>
        <label>
          Id of a user, job, application or other entity
          <input name="entity" type="search" defaultValue={entityId} maxLength={64} />
        </label>
        <button type="submit">Show</button>
      </form>
    </search>
  )
}

/** @param entityId '' for everything */
export function AuditView({ session, entityId }: { session: Session; entityId: string }) {
  const query = entityId ? `?entityId=${encodeURIComponent(entityId)}` : ''
  const pages = usePages<AuditRecord>(session, `/api/admin/audit${query}`)
  return (
    <>
      <Filter entityId={entityId} />
      <Records pages={pages} label="Entries of the audit log" none="No entry.">
        {({ at, actorId, action, entityType, entityId: entity, details }) => (
          <div class="who">
            <time dateTime={at}>{dayAndTime(at)}</time> <strong>{action}</strong>{' '}
            <a href={`#audit/${encodeURIComponent(entity)}`}>
              {entityType} {entity}
            </a>
            <p class="quiet">
              by{' '}
              {actorId === null ? (
                'an operator at the command line, or the service'
              ) : (
                <a href={`#audit/${actorId}`}>{actorId}</a>
              )}
              {Object.keys(details).length > 0 && <span dir="auto">, {detailsOf(details)}</span>}
            </p>
          </div>
        )}
      </Records>
    </>
  )
}
