/** Schemas of companies, their members and invitations. */
import { type Static, Type } from 'typebox'
import { Id, nullable, oneOf, Timestamp } from './common.ts'
import { line, lineOrNothing, textOrNothing, webAddress } from './texts.ts'
import { Email } from './users.ts'
import { companyRoles } from './vocabulary.ts'

const example = {
  name: 'Acme',
  website: 'https://acme.example',
  description: 'We build the machines that build machines.'
}
const outputText = (text: string) => Type.String({ examples: [text] })
const Role = oneOf(companyRoles, { description: 'owner: everything; recruiter: jobs and applications; viewer: reads' })

/** What everybody may know of a company. */
export const Company = Type.Object({
  _id: Id,
  name: Type.String({ description: 'empty until its first posting or an owner names it', examples: [example.name] }),
  website: outputText(example.website),
  description: outputText(example.description),
  logo: Type.String({ description: 'path of the picture; empty: there is none', examples: [''] }),
  domain: nullable(
    Type.String({
      description: 'a mail domain in which an owner has shown to read a mailbox',
      examples: ['acme.example']
    })
  ),
  createdAt: Timestamp,
  updatedAt: Timestamp
})
export type Company = Static<typeof Company>

/** On its public page. */
export const CompanyPage = Type.Object({
  ...Company.properties,
  openJobs: Type.Integer({ description: 'number of its open jobs', examples: [3] })
})
export type CompanyPage = Static<typeof CompanyPage>

export const OwnCompany = Type.Object({ ...Company.properties, role: Role })
export type OwnCompany = Static<typeof OwnCompany>

export const CompanyChanges = Type.Object(
  {
    name: Type.Optional(line(1, 100)),
    website: Type.Optional(nullable(webAddress(300))),
    description: Type.Optional(textOrNothing(0, 5000))
  },
  { examples: [example] }
)
export type CompanyChanges = Static<typeof CompanyChanges>

export const CompanyBody = Type.Object({ name: Type.Optional(lineOrNothing(0, 100)) }, { examples: [{ name: 'Acme' }] })
export type CompanyBody = Static<typeof CompanyBody>

/** A member, as other members see them. */
export const Member = Type.Object({ _id: Id, name: Type.String({ examples: ['Petra Sand'] }), role: Role })
export type Member = Static<typeof Member>

export const ListedMember = Type.Object({
  ...Member.properties,
  email: Type.Optional(Type.String({ description: 'for owners only', examples: ['petra@acme.example'] })),
  since: Timestamp
})
export type ListedMember = Static<typeof ListedMember>

export const RoleBody = Type.Object({ role: Role }, { examples: [{ role: 'recruiter' }] })
export const MemberParams = Type.Object({ userId: Id })

export const InvitationBody = Type.Object(
  { email: Email, role: Role },
  { examples: [{ email: 'ana@example.com', role: 'recruiter' }] }
)
export type InvitationBody = Static<typeof InvitationBody>

export const Invitation = Type.Object({
  _id: Id,
  email: Type.String({ examples: ['ana@example.com'] }),
  role: Role,
  createdAt: Timestamp,
  expiresAt: Timestamp
})
export type Invitation = Static<typeof Invitation>

export const InvitationToken = Type.String({
  pattern: '^[A-Za-z0-9_-]{43}$',
  description: 'as it was mailed',
  examples: ['qkuQ5TEsGUXWw3Wb2Zh9Gq2zI9hK2c0d0Fv3kqk5c5I']
})

export const InvitationParams = Type.Object({ token: InvitationToken })

/** What who holds the token of an invitation sees before accepting it. */
export const OpenInvitation = Type.Object({
  company: Type.Object({ _id: Id, name: Company.properties.name, domain: Company.properties.domain }),
  email: Invitation.properties.email,
  role: Role,
  expiresAt: Timestamp
})
export type OpenInvitation = Static<typeof OpenInvitation>

export const AcceptBody = Type.Object(
  {
    token: InvitationToken,
    confirm: Type.Optional(
      Type.Boolean({
        description:
          'needed when jobs or applications of the own company move along: it is closed, and that is not undone'
      })
    )
  },
  { examples: [{ token: 'qkuQ5TEsGUXWw3Wb2Zh9Gq2zI9hK2c0d0Fv3kqk5c5I', confirm: true }] }
)
export type AcceptBody = Static<typeof AcceptBody>

export const DomainBody = Type.Object(
  { email: { ...Email, description: 'an address in the domain; a code is mailed to it' } },
  { examples: [{ email: 'petra@example.org' }] }
)
export const CodeBody = Type.Object(
  {
    code: Type.String({
      pattern: '^[A-Za-z0-9_-]{22}$',
      description: 'as it was mailed',
      examples: ['Zk3vF0aQm1xW9sD4bN7cEg']
    })
  },
  { examples: [{ code: 'Zk3vF0aQm1xW9sD4bN7cEg' }] }
)
