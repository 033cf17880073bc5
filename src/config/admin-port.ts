/** The port of the admin server: ADMIN_PORT, by default one at a fixed distance from PORT. */
import type { Environment } from './environment.ts'

const distance = 4000
const portMax = 65_535

/** 0: any free one. */
export const adminPortOf = ({ ADMIN_PORT, PORT }: Pick<Environment, 'ADMIN_PORT' | 'PORT'>): number =>
  ADMIN_PORT === '' ? PORT + distance : Number(ADMIN_PORT)

export function checkAdminPort({ ADMIN_PORT, PORT }: Partial<Environment>): string[] {
  if (ADMIN_PORT === undefined || PORT === undefined) return []
  const port = adminPortOf({ ADMIN_PORT, PORT })
  if (port === PORT) return ['ADMIN_PORT must differ from PORT']
  if (port <= portMax) return []
  return [
    ADMIN_PORT === ''
      ? `ADMIN_PORT must be set: its default, PORT + ${distance}, is ${port} and beyond ${portMax}`
      : `ADMIN_PORT must be at most ${portMax}`
  ]
}
