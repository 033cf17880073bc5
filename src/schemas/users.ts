import { type Static, Type } from 'typebox'
import { experienceLevels, roles } from '../domain/documents.ts'
import { Id, oneOf, Timestamp } from './common.ts'

export const Name = Type.String({ minLength: 2, maxLength: 50, pattern: '^\\s*\\S.*\\S\\s*$' })
export const Email = Type.String({ format: 'email', maxLength: 254 })
export const Password = Type.String({ minLength: 8, maxLength: 128 })
export const CompanyName = Type.String({ maxLength: 100 })

/** What a person may see of themselves. */
export const User = Type.Object({
  _id: Id,
  name: Type.String(),
  email: Type.String(),
  role: oneOf(roles),
  avatar: Type.String(),
  skills: Type.Array(Type.String()),
  bio: Type.String(),
  companyName: Type.String(),
  experienceLevel: oneOf(experienceLevels),
  emailVerified: Type.Boolean(),
  createdAt: Timestamp
})
export type User = Static<typeof User>

export const SignupBody = Type.Object({
  name: Name,
  email: Email,
  password: Password,
  role: oneOf(['JOB_SEEKER', 'EMPLOYER']),
  companyName: Type.Optional(CompanyName)
})
export type SignupBody = Static<typeof SignupBody>

export const LoginBody = Type.Object({
  email: Email,
  password: Type.String({ minLength: 1, maxLength: 128 })
})
export type LoginBody = Static<typeof LoginBody>

export const ProfileBody = Type.Object({
  name: Type.Optional(Name),
  email: Type.Optional(Email),
  password: Type.Optional(Password),
  currentPassword: Type.Optional(Type.String({ minLength: 1, maxLength: 128 })),
  bio: Type.Optional(Type.String({ maxLength: 500 })),
  skills: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 50 }), { maxItems: 100 })),
  avatar: Type.Optional(Type.String({ maxLength: 500 })),
  companyName: Type.Optional(CompanyName),
  experienceLevel: Type.Optional(oneOf(experienceLevels))
})
export type ProfileBody = Static<typeof ProfileBody>
