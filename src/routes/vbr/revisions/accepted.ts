import type { Accepted, Members } from '../../../server/product.js'
import * as restore from './restore.js'
import { membersIn, without } from './steps.js'

/** A member by its name in any case. */
const memberOf = (members: Members, name: string): unknown =>
  Object.entries(members).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]

/** The name of the server was another one in the examples of 1.1, which clients copy. */
function withHost (object: Members): Members {
  const vcName = memberOf(object, 'vcName')
  return vcName === undefined || memberOf(object, 'hostName') !== undefined ? object : { ...object, hostName: vcName }
}

/** An object comes bare or beside its size in either place: clients send what they have read, or write their own. */
function bare (object: Members): Members {
  const inner = membersIn(memberOf(object, 'inventoryObject'))
  if (inner === undefined) return withHost(object)
  return withHost({ ...inner, ...(memberOf(object, 'size') === undefined ? {} : { size: memberOf(object, 'size') }) })
}

/** The one platform that 1.1 knew is meant where none is named. */
function withPlatform (object: Members, revision: string): Members {
  if (revision.startsWith('1.1') || memberOf(object, 'platform') !== undefined) return object
  return { ...object, platform: revision.startsWith('1.2') ? 'VMware' : 'VSphere' }
}

/** What is required in 1.1-rev0 only, and has defaults since: none is as good as the default. */
const needless = { storage: null, guestProcessing: null, schedule: null }

/**
 * What clients send beyond the letter of a model: the examples of the documents do not keep to it either, and bodies
 * that were read in one place are sent to the other.
 */
export const accepted: Accepted = {
  ...restore.acceptedRestores,
  VmwareObjectModel: (object, revision) => withPlatform(bare(object), revision),
  InventoryObjectModel: (object, revision) => withPlatform(bare(object), revision),
  VmwareObjectSizeModel: object => membersIn(memberOf(object, 'inventoryObject')) === undefined
    ? { inventoryObject: object, size: memberOf(object, 'size') }
    : object,
  BackupJobSpec: job => ({ ...needless, ...job }),
  // The examples of 1.1 name the credentials as those of one machine are named.
  GuestOsCredentialsModel (guests) {
    const windows = memberOf(guests, 'windowsCredsId')
    return windows === undefined || memberOf(guests, 'credsId') !== undefined
      ? guests
      : { ...without(guests, 'windowsCredsId'), credsId: windows, credsType: 'Standard' }
  }
}
