import { zeroId } from '../../store/ids.js'

/** The accounts of one person or group: the object at Microsoft, and the one in the directory on premises. */
export interface AccountIds { cloud?: string | undefined, onPremises?: string | undefined }

/**
 * How backups name an organization (recorded). ASSUMED: the two ids behind the tenant are zeros in every organization.
 */
export const backedUpIdOf = (tenant: string): string => `${tenant}:${zeroId}:${zeroId}`

/**
 * The id of a user, of five parts (recorded for users of Microsoft 365 in version 8: the last is zeros there). ASSUMED:
 * groups, users on premises and older versions have the same form, and the last part is the account on premises.
 */
export const directoryIdOf = (tenant: string, { cloud = zeroId, onPremises = zeroId }: AccountIds): string =>
  `${backedUpIdOf(tenant)}:${cloud}:${onPremises}`

/** The accounts that such an id names; undefined for one of another form. */
export function accountsIn (id: string): AccountIds | undefined {
  const parts = id.split(':')
  if (parts.length !== 5) return undefined
  const [cloud, onPremises] = parts.slice(3).map(part => part === zeroId ? undefined : part)
  return { cloud, onPremises }
}

/** The GUID by which Microsoft knows an object, or the directory on premises. */
export function guidOf (id: string): string {
  const accounts = accountsIn(id)
  return accounts?.cloud ?? accounts?.onPremises ?? id.slice(0, 36)
}
