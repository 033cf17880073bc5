/** Schemas of uploads. */
import { type Static, Type } from 'typebox'

const uploaded = {
  url: Type.String({ description: 'path for the download', examples: ['/api/uploads/Jc1kTWAkxQ9q0Z2lq3m0Vw'] }),
  publicId: Type.String({ examples: ['Jc1kTWAkxQ9q0Z2lq3m0Vw'] }),
  format: Type.String({ examples: ['png'] }),
  size: Type.Integer({ description: 'bytes', examples: [18342] })
}

export const UploadedResume = Type.Object(uploaded)
export type UploadedResume = Static<typeof UploadedResume>
export const UploadedLogo = Type.Object({
  ...uploaded,
  width: Type.Integer({ description: 'pixels of the stored image: within 500 × 500', examples: [256] }),
  height: Type.Integer({ examples: [256] })
})
export type UploadedLogo = Static<typeof UploadedLogo>

export const FileParams = Type.Object({ publicId: Type.String({ pattern: '^[\\w-]{22}$' }) })

/** The path of a stored file. */
export const fileUrl = (publicId: string): string => `/api/uploads/${publicId}`
