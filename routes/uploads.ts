/** /api/uploads: one resume per user, one logo per company. */
import multipart from '@fastify/multipart'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { type TSchema, Type } from 'typebox'
import { formFieldBytesMax, formFieldsMax, rulesOf, type UploadKind } from '../src/domain/uploads/rules.ts'
import { deleteUpload, download, upload } from '../src/domain/uploads/uploads.ts'
import type { ErrorCode } from '../src/errors.ts'
import { envelope, enveloped } from '../src/http/envelope.ts'
import { fileOf } from '../src/http/multipart-file.ts'
import { createUploadPace } from '../src/http/upload-pace.ts'
import { IdempotencyHeaders } from '../src/schemas/common.ts'
import { FileParams, UploadedLogo, UploadedResume } from '../src/schemas/uploads.ts'

const tags = ['Uploads']

const Binary = Type.String({ format: 'binary' })
const anyFile = Object.values(rulesOf).flatMap(({ formats }) => [...formats.keys()])

const kinds = [
  { kind: 'resume', access: 'any', schema: UploadedResume, name: 'Resume', noun: 'Resume' },
  { kind: 'logo', access: ['EMPLOYER'], schema: UploadedLogo, name: 'Company logo', noun: 'Logo' }
] as const satisfies { kind: UploadKind; schema: TSchema; [more: string]: unknown }[]

/** Of a company's logo only some of its members decide. */
const refusals = { resume: [], logo: ['NOT_YOURS', 'COMPANY_ROLE_FORBIDDEN'] } as const satisfies Record<
  UploadKind,
  ErrorCode[]
>

export default (async (app) => {
  const { store } = app
  const pace = createUploadPace()
  await app.register(multipart, {
    limits: {
      files: 1,
      fields: formFieldsMax,
      parts: 1 + formFieldsMax,
      fieldSize: formFieldBytesMax,
      headerPairs: 20
    },
    throwFileSizeLimit: false
  })

  for (const { kind, access, schema, name, noun } of kinds) {
    app.post(
      `/${kind}`,
      {
        config: {
          access,
          limit: 'upload',
          idempotent: true,
          fileField: kind,
          errors: ['NO_FILE', 'INVALID_FILE', 'UPLOAD_QUOTA', 'SENT_QUOTA', 'USER_NOT_FOUND', ...refusals[kind]]
        },
        schema: {
          ...{ tags, operationId: `upload${noun}`, summary: `${name}: multipart, field \`${kind}\`` },
          consumes: ['multipart/form-data'],
          headers: IdempotencyHeaders,
          response: { 200: enveloped(schema) }
        }
      },
      async (request) => {
        const file = await fileOf(request, kind, pace)
        const uploaded = await upload(store, request.claims!, file, request.idempotency)
        return envelope(200, `${name} uploaded successfully`, uploaded)
      }
    )

    app.delete(
      `/${kind}`,
      {
        config: { access, errors: ['USER_NOT_FOUND', ...refusals[kind]] },
        schema: {
          ...{ tags, operationId: `remove${noun}`, summary: `${name}: delete it, if there is one` },
          response: { 200: enveloped(Type.Null()) }
        }
      },
      async (request) => {
        await deleteUpload(store, request.claims!, kind)
        return envelope(200, `${name} deleted successfully`, null)
      }
    )
  }

  app.get(
    '/:publicId',
    {
      config: { access: 'public', errors: ['NOT_FOUND', 'NO_TOKEN'] },
      schema: {
        ...{ tags, operationId: 'downloadFile', summary: 'Download a file: logos are public, resumes need permission' },
        params: FileParams,
        response: {
          200: {
            description: 'the file, as an attachment',
            content: Object.fromEntries(anyFile.map((type) => [type, { schema: Binary }]))
          }
        }
      }
    },
    async (request, reply) => {
      const file = await download(store, request.claims, request.params.publicId)
      reply.type(file.contentType).header('content-length', file.sizeBytes)
      reply.header('content-disposition', `attachment; filename="${file.fileName}"`)
      // A name is given to one upload and never again, so what has it never changes.
      reply.header('cache-control', file.isPublic ? 'public, max-age=31536000, immutable' : 'private, no-store')
      return reply.send(file.content as never)
    }
  )
}) satisfies FastifyPluginAsyncTypebox
