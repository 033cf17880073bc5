/** The skills and names that administrators have added, in force in this process. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { AddedSkillDocument } from '../../database/collections/skills.ts'
import type { Collections } from '../../database/collections.ts'
import { createFreshRun } from '../../util/fresh-run.ts'
import { type AddedSkill, useAddedSkills } from './added.ts'

const retryMs = 500

interface AdditionsLog {
  info(details: object, message: string): void
  warn(details: object, message: string): void
}

export interface SkillAdditions {
  /**
   * Reads them from the database and puts them in force; what has been committed before the call is among them. While the
   * database does not answer it is tried again. @returns whether they differ from those read before
   */
  reload(): Promise<boolean>
  /** The first reading; resolves also when it fails, and is then tried again beside. */
  begin(): Promise<void>
  stop(): void
}

const addedSkillOf = ({ id, skill, names }: AddedSkillDocument): AddedSkill => ({
  ...(skill ?? { label: id, category: '', isTechnology: true, related: [] }),
  ...{ id, names }
})

/** All of them, in the order in which they were added. */
async function read({ addedSkills }: Pick<Collections, 'addedSkills'>): Promise<AddedSkill[]> {
  const found = addedSkills.find({}, { sort: { createdAt: 1, _id: 1 }, hint: { createdAt: -1, _id: -1 } })
  return (await found.withReadConcern('majority').toArray()).map(addedSkillOf)
}

export function createSkillAdditions(store: Pick<Collections, 'addedSkills'>, log: AdditionsLog): SkillAdditions {
  let last = '[]'
  let isStopped = false

  async function loadOnce(): Promise<boolean> {
    const added = await read(store)
    const text = JSON.stringify(added)
    if (text === last) return false
    last = text
    await useAddedSkills(added)
    log.info({ added: added.length }, 'skills: what administrators have added is in force')
    return true
  }

  async function load(): Promise<boolean> {
    while (!isStopped) {
      try {
        return await loadOnce()
      } catch (error) {
        if (!isStopped) log.warn({ err: error }, 'skills: what administrators have added could not be read yet')
        await sleep(retryMs, undefined, { ref: false })
      }
    }
    return false
  }

  const reload = createFreshRun(load)
  return {
    reload,
    async begin() {
      await loadOnce().catch(() => void reload())
    },
    stop() {
      isStopped = true
    }
  }
}
