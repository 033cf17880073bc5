/** /api/admin/skills: for administrators only; skills and names that are added to those the release knows. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { withIdempotency } from '../src/database/idempotency.ts'
import {
  addSkill,
  addSkillNames,
  listAddedSkills,
  removeAddedSkill,
  removeSkillName
} from '../src/domain/admin/skills.ts'
import { envelope, enveloped } from '../src/http/envelope.ts'
import { nextLink } from '../src/http/link-header.ts'
import { IdempotencyHeaders, PageQuery } from '../src/schemas/common.ts'
import { AddedSkillRecord, SkillBody, SkillNameParams, SkillNamesBody, SkillParams } from '../src/schemas/skills.ts'

const tags = ['Administration']
const access = ['ADMIN'] as const

const addedSkills: FastifyPluginAsyncTypebox = async (app) => {
  const { store } = app
  /** What is stored of jobs and saved searches follows at once. */
  const nudge = (): void => {
    app.scheduler.nudge()
    app.searchAlerts.nudge()
  }

  app.get(
    '/',
    {
      config: { access, errors: ['INVALID_CURSOR'] },
      schema: {
        ...{ tags, operationId: 'listAddedSkills', summary: 'Skills and names that were added, last added first' },
        querystring: PageQuery,
        response: { 200: enveloped(Type.Array(AddedSkillRecord)) }
      }
    },
    async (request, reply) => {
      const { items, nextCursor } = await listAddedSkills(store, request.query)
      reply.headers(nextLink(request.url, nextCursor))
      return envelope(200, 'Added skills retrieved successfully', items)
    }
  )

  app.post(
    '/',
    {
      config: { access, idempotent: true, errors: ['SKILL_NAME_TAKEN', 'TOO_MANY_ADDED_SKILLS', 'ALREADY_EXISTS'] },
      schema: {
        ...{ tags, operationId: 'addSkill', summary: 'Add a skill; in force on every host within two seconds' },
        headers: IdempotencyHeaders,
        body: SkillBody,
        response: { 201: enveloped(AddedSkillRecord) }
      }
    },
    async ({ claims, body, idempotency }, reply) => {
      const skill = await withIdempotency(store, idempotency, (store) => addSkill(store, claims!, body))
      nudge()
      reply.code(201)
      return envelope(201, 'Skill added', skill)
    }
  )

  app.post(
    '/:id/aliases',
    {
      config: { access, errors: ['NOT_FOUND', 'SKILL_NAME_TAKEN', 'TOO_MANY_ADDED_SKILLS', 'ALREADY_EXISTS'] },
      schema: {
        ...{ tags, operationId: 'addSkillNames', summary: 'Add names to a skill; in force within two seconds' },
        params: SkillParams,
        body: SkillNamesBody,
        response: { 200: enveloped(AddedSkillRecord) }
      }
    },
    async ({ claims, params, body }) => {
      const skill = await addSkillNames(store, claims!, params.id, body.aliases)
      nudge()
      return envelope(200, 'Names added', skill)
    }
  )

  app.delete(
    '/:id/aliases/:name',
    {
      config: { access, errors: ['NOT_FOUND'] },
      schema: {
        ...{ tags, operationId: 'removeSkillName', summary: 'Take an added name back' },
        params: SkillNameParams,
        response: { 200: enveloped(AddedSkillRecord) }
      }
    },
    async ({ claims, params }) => {
      const skill = await removeSkillName(store, claims!, params.id, params.name)
      nudge()
      return envelope(200, 'Name removed', skill)
    }
  )

  app.delete(
    '/:id',
    {
      config: { access, errors: ['NOT_FOUND'] },
      schema: {
        ...{ tags, operationId: 'removeAddedSkill', summary: 'Take back a skill, or all names added to one' },
        params: SkillParams,
        response: { 200: enveloped(AddedSkillRecord) }
      }
    },
    async ({ claims, params }) => {
      const skill = await removeAddedSkill(store, claims!, params.id)
      nudge()
      return envelope(200, 'Added skill removed', skill)
    }
  )
}

export default addedSkills
