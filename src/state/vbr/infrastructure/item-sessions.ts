import type { SessionKind } from '../sessions/sessions.js'

/** What adding or changing something of the infrastructure has in common; `variant` says what. */
export const saving = {
  kind: 'Infrastructure',
  type: 'Infrastructure',
  name: 'Infrastructure Item Saving',
  stoppable: false,
  shows: ['vbr.managedServers', 'vbr.repositories', 'vbr.scaleOutRepositories', 'vbr.proxies']
} as const satisfies Partial<SessionKind<unknown>>

/** The same for its removal. */
export const removal = {
  kind: 'InfrastructureDeletion',
  type: 'InfrastructureItemDeletion',
  name: 'Infrastructure Item Deletion',
  stoppable: false,
  shows: ['vbr.managedServers']
} as const satisfies Partial<SessionKind<unknown>>
