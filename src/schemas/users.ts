/** Schemas of users and accounts. */
import { type Static, Type } from 'typebox'
import { Id, nullable, oneOf, Timestamp } from './common.ts'
import { anyLine, line, lineOrNothing, nameLine, textOrNothing } from './texts.ts'
import { UploadedResume } from './uploads.ts'
import { companyRoles, experienceLevels, languages, roles } from './vocabulary.ts'

export const Name = nameLine(2, 50, { examples: ['Ana Vidal'] })
export const Email = Type.String({
  format: 'email',
  maxLength: 254,
  description: 'trimmed; an internationalised domain is equal to its xn-- form',
  examples: ['ana@example.com']
})
export const Password = Type.String({ minLength: 8, maxLength: 128, examples: ['quiet-Harbour-41'] })
export const CompanyName = lineOrNothing(0, 100, { examples: ['Acme'] })

const Skills = Type.Array(Type.String(), { examples: [['Node.js', 'MongoDB']] })

/** A user's own account, as shown to them. */
export const User = Type.Object({
  _id: Id,
  name: Type.String({ examples: ['Ana Vidal'] }),
  email: Type.String({ examples: ['ana@example.com'] }),
  role: oneOf(roles),
  avatar: Type.String({ examples: [''] }),
  skills: Skills,
  bio: Type.String({ examples: ['Ten years of back ends, five of them on call.'] }),
  companyName: Type.String({ examples: ['Acme'] }),
  company: Type.Optional(
    Type.Object(
      { _id: Id, role: oneOf(companyRoles) },
      { description: "an employer's membership; absent for members of no company" }
    )
  ),
  experienceLevel: oneOf(experienceLevels),
  language: Type.Optional(oneOf(languages, { description: 'of the mails to them; English without it' })),
  resume: Type.Optional(nullable(UploadedResume)),
  companyLogo: Type.Optional(nullable(UploadedResume)),
  emailVerified: Type.Boolean(),
  pendingEmail: Type.Optional(Type.String({ description: 'a new address that is not confirmed yet' })),
  createdAt: Timestamp
})
export type User = Static<typeof User>

export const SignupBody = Type.Object(
  {
    name: Name,
    email: Email,
    password: Password,
    role: oneOf(['JOB_SEEKER', 'EMPLOYER']),
    companyName: Type.Optional(CompanyName),
    invitationToken: Type.Optional(
      Type.String({
        maxLength: 100,
        description: 'of an invitation to a company, for an employer: it also proves the address'
      })
    )
  },
  { examples: [{ name: 'Ana Vidal', email: 'ana@example.com', password: 'quiet-Harbour-41', role: 'JOB_SEEKER' }] }
)
export type SignupBody = Static<typeof SignupBody>

export const LoginBody = Type.Object({
  email: Email,
  password: Type.String({ minLength: 1, maxLength: 128, examples: ['quiet-Harbour-41'] })
})
export type LoginBody = Static<typeof LoginBody>

const CurrentPassword = Type.String({ minLength: 1, maxLength: 128, examples: ['quiet-Harbour-41'] })

export const RemovalBody = Type.Object(
  // Required by the route itself, so that a request without it counts as a wrong password.
  { currentPassword: Type.Optional({ ...CurrentPassword, description: 'required' }) },
  { examples: [{ currentPassword: 'quiet-Harbour-41' }] }
)

export const ProfileBody = Type.Object(
  {
    name: Type.Optional(Name),
    email: Type.Optional(Email),
    password: Type.Optional(Password),
    currentPassword: Type.Optional({
      ...CurrentPassword,
      description: 'required to change the password or the e-mail address'
    }),
    bio: Type.Optional(textOrNothing(0, 500)),
    skills: Type.Optional(Type.Array(line(1, 50), { maxItems: 100 })),
    avatar: Type.Optional(anyLine(0, 500)),
    companyName: Type.Optional(CompanyName),
    experienceLevel: Type.Optional(oneOf(experienceLevels)),
    language: Type.Optional(oneOf(languages, { description: 'of the mails to the own address' }))
  },
  {
    examples: [
      {
        bio: 'Ten years of back ends, five of them on call.',
        skills: ['Node.js', 'MongoDB'],
        experienceLevel: 'senior'
      }
    ]
  }
)
export type ProfileBody = Static<typeof ProfileBody>
