import { text } from '../../store/collection.js'
import { member, wordOf } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'

/** Somebody who logs in to VB365 without being its administrator: an organization's tenant or a restore operator. */
export interface ExternalPrincipal {
  id: string
  kind: 'tenant' | 'operator'
  userName: string
  /** What a client may send for this principal: the id of an application, or `userId.tenantId`. */
  clientIds: string[]
  organizationId: string
  /** Only of organizations that were added with a user name and password. */
  password?: string
}

/** The tenants and restore operators that may log in; they come with the fixture. */
export function createPrincipals (kernel: Kernel) {
  const principals = kernel.collection<ExternalPrincipal>({
    name: 'vb365.principals',
    noun: 'Principal',
    shape: {
      own: {
        kind: wordOf('tenant', 'operator'), userName: member.text, clientIds: member.texts,
        organizationId: member.text, password: member.optionalText
      }
    },
    columns: { userName: text('userName'), kind: text('kind') },
    references: { organization: { path: 'organizationId', to: 'vb365.organizations', weak: true } }
  })

  /** Who left with an organization does not come back. */
  const isKnown = ({ organizationId }: ExternalPrincipal): boolean =>
    kernel.collections.get('vb365.organizations')?.find(organizationId) !== undefined

  return {
    byClient: (clientId: string, kind: ExternalPrincipal['kind']): ExternalPrincipal | undefined =>
      principals.list({ where: { kind } }).find(principal => isKnown(principal) &&
        principal.clientIds.some(known => known.toLowerCase() === clientId.toLowerCase())),

    firstOperator: (): ExternalPrincipal | undefined => principals.list({ where: { kind: 'operator' } }).find(isKnown),

    byPassword: (userName: string, password: string): ExternalPrincipal | undefined =>
      principals.list({ where: { userName } }).find(principal => principal.password === password && isKnown(principal)),

    /** Who stands behind the user name of a token; undefined for an administrator. */
    byUser: (userName: string): ExternalPrincipal | undefined => principals.first({ where: { userName } })
  }
}

export type Principals = ReturnType<typeof createPrincipals>
