/** The migrations of what the domain stores, beside those of src/database/migrations.ts, for the worker to run. */
import fp from 'fastify-plugin'
import type { Migration } from '../src/database/migrations.ts'
import { recomputeSkillKeys } from '../src/domain/jobs/mend-skill-keys.ts'
import { companiesOfEmployers, companiesOfJobs } from '../src/domain/membership/own-company.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** in their order; a name is for ever */
    migrations: readonly Migration[]
  }
}

/** Decorates `app.migrations`: src/database may not know the domain. */
export default fp(
  async (app) => void app.decorate('migrations', [recomputeSkillKeys, companiesOfEmployers, companiesOfJobs]),
  { name: 'migrations' }
)
