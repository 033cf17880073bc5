import { type Static, Type } from 'typebox'

const uploaded = {
  url: Type.String({ description: 'where it can be downloaded' }),
  publicId: Type.String(),
  format: Type.String(),
  size: Type.Integer({ description: 'bytes' })
}

export const UploadedResume = Type.Object(uploaded)
export const UploadedLogo = Type.Object({
  ...uploaded,
  width: Type.Integer({ description: 'pixels; 0 when the file does not tell' }),
  height: Type.Integer()
})
export type UploadedLogo = Static<typeof UploadedLogo>

export const FileParams = Type.Object({ publicId: Type.String({ pattern: '^[\\w-]{22}$' }) })
