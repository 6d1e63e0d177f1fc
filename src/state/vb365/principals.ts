import type { Kernel } from '../world.js'

/** Somebody who logs in to VB365 without being its administrator: an organization's tenant or a restore operator. */
export interface ExternalPrincipal {
  id: string
  kind: 'tenant' | 'operator'
  userName: string
  /** The application id, or `userId.tenantId`. */
  clientId: string
  organizationId: string
  password?: string
}

/** The tenants and restore operators that may log in; they come with the fixture. */
export function createPrincipals (kernel: Kernel) {
  const principals = kernel.collection<ExternalPrincipal>({
    name: 'vb365.principals',
    noun: 'Principal',
    columns: {
      clientId: { path: 'clientId', type: 'text' },
      userName: { path: 'userName', type: 'text' },
      kind: { path: 'kind', type: 'text' }
    }
  })
  return {
    byClient: (clientId: string, kind: ExternalPrincipal['kind']): ExternalPrincipal | undefined =>
      principals.first({ where: { clientId: clientId.split('@')[0] ?? '', kind } }),
    byPassword (userName: string, password: string): ExternalPrincipal | undefined {
      const principal = principals.first({ where: { userName } })
      return principal?.password === password ? principal : undefined
    }
  }
}
