import type { EntraIdTenantBrowseModel } from '../../../../schemas/vbr/backup-browser/entra-id-browsing.js'
import type { RestorePoint } from '../../backups/restore-points.js'
import type { TenantObject } from '../../entra/objects.js'
import type { HeldKey } from './contents.js'

type SeenIn = Pick<RestorePoint, 'id' | 'creationTime'>

/** A recovery key as an item: 1.3-rev0 and 1.3-rev1 list them so. */
export interface KeyFace {
  type: 'BitlockerKey'
  id: string
  displayName: string
  restorePointId: string
  restorePointDate: string
  key: string
  deviceId: string
  deviceDisplayName: string
}

/** What is not known of an item is left out. */
const withoutBlanks = <T extends object>(members: T): Partial<T> =>
  // Entries of the same object, some left out.
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== '')) as Partial<T>

/** An item as clients browse it; `keys` counts the recovery keys of a device. */
export function faceOf (object: TenantObject, { id, creationTime }: SeenIn, keys: number): EntraIdTenantBrowseModel {
  const about = {
    id: object.id, displayName: object.attributes.displayName, restorePointId: id, restorePointDate: creationTime
  }
  switch (object.kind) {
    case 'User': {
      const {
        mail, userPrincipalName, userType, employeeType, accountEnabled, companyName, creationType, department, country,
        jobTitle, officeLocation
      } = object.attributes
      return {
        type: 'User',
        ...about,
        ...withoutBlanks({
          mailAddress: mail, userName: userPrincipalName, userType, employeeType, accountEnabled, companyName,
          creationType, department, country, jobTitle, officeLocation
        })
      }
    }
    case 'Group': {
      const { groupType, membershipType, description, archived, mailEnabled, visibility } = object.attributes
      return {
        type: 'Group', ...about, ...withoutBlanks({ groupType, membershipType, description, archived, mailEnabled, visibility })
      }
    }
    case 'AdminUnit': {
      const { visibility, description } = object.attributes
      return { type: 'AdminUnit', ...about, visibility, ...withoutBlanks({ description }) }
    }
    case 'Role': {
      const { isBuiltIn, isEnabled, description } = object.attributes
      return { type: 'Role', ...about, isBuiltIn, isEnabled, ...withoutBlanks({ description }) }
    }
    case 'Application': {
      const { applicationType, enabled, tags, description } = object.attributes
      return { type: 'Application', ...about, ...withoutBlanks({ applicationType, enabled, tags: [...tags], description }) }
    }
    case 'ConditionalAccessPolicy': return { type: 'ConditionalAccessPolicy', ...about, state: object.attributes.state }
    case 'DeviceConfiguration': {
      const { description, version, odataType, deviceConfigurationType } = object.attributes
      return {
        type: 'DeviceConfiguration', ...about, ...withoutBlanks({ description, version, odataType, deviceConfigurationType })
      }
    }
    case 'OrgContact': {
      const { companyName, department, jobTitle, mail } = object.attributes
      return { type: 'OrgContact', ...about, ...withoutBlanks({ companyName, department, jobTitle, mail }) }
    }
    case 'Device': {
      const { operatingSystem, operatingSystemVersion, deviceVersion, accountEnabled } = object.attributes
      return {
        type: 'Device',
        ...about,
        ...withoutBlanks({ operatingSystem, operatingSystemVersion, deviceVersion, accountEnabled }),
        bitLockerKeyCount: keys
      }
    }
  }
}

export const faceOfKey = ({ key, device, point }: HeldKey): KeyFace => ({
  type: 'BitlockerKey',
  id: key.id,
  displayName: device.attributes.displayName,
  restorePointId: point.id,
  restorePointDate: point.creationTime,
  key: key.recoveryKey,
  deviceId: device.id,
  deviceDisplayName: device.attributes.displayName
})

/** How filters and orders call what a face has by another name. */
const memberOfList: Readonly<Record<string, string>> = {
  groupTypes: 'groupType', membershipTypes: 'membershipType', visibilities: 'visibility'
}
const memberOfOrder: Readonly<Record<string, string>> = {
  username: 'userName', objectid: 'id', lastrestorepoint: 'restorePointDate'
}

const typeMember = (face: object): string => 'applicationType' in face ? 'applicationType' : 'deviceConfigurationType'

/**
 * Whether an item is what a filter asks for. Texts are looked for anywhere in what the item has (example: a part of the
 * name finds applications that have more in theirs), in any case; lists are of what any may be, an empty one of all.
 */
export function createItemFilter (filter: object = {}): (face: object) => boolean {
  const wanted = Object.entries(filter).filter(([, value]) => value !== undefined && value !== null)
  return face => wanted.every(([name, value]) => {
    const member = name === 'includedTypes' ? typeMember(face) : memberOfList[name] ?? name
    const has: unknown = Reflect.get(face, member)
    if (Array.isArray(value)) return value.length === 0 || value.includes(has)
    return typeof value === 'string' ? String(has ?? '').toLowerCase().includes(value.toLowerCase()) : has === value
  })
}

/** The member that items are ordered by, as a client names it. */
export const orderedBy = (property: string): string => property === 'Type'
  ? 'deviceConfigurationType'
  : memberOfOrder[property.toLowerCase()] ?? property
