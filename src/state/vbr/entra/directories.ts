import type {
  AttributesOf, BitLockerKey, Directory, DirectoryKind, DirectoryObject, Links, SomeAttributes
} from './objects.js'

/** Something of a directory that a restore writes, or a person has changed. */
export interface DirectoryWrite {
  /** Of an object that is there or was; without one, it is made anew and gets one. */
  id?: string
  kind: DirectoryKind
  /** Those that are set; the others stay as they are. An object that is not there needs all of its kind. */
  attributes?: SomeAttributes
  /** Those relations that are set, each whole. */
  links?: Links
  /** It is taken away. */
  isDeleted?: true
}

/** An object that is gone, as it was last. */
export interface DeletedObject { object: DirectoryObject, deletedAt: number }

/** What lies in the directories of tenants; times in milliseconds since 1970. */
export interface Directories {
  /** All objects of a kind, in an order that stays. */
  objectsOf: <K extends DirectoryKind>(directory: Directory, kind: K, at: number) => ReadonlyArray<DirectoryObject<K>>
  /** All objects of all kinds. */
  everythingIn: (directory: Directory, at: number) => readonly DirectoryObject[]
  objectOf: (directory: Directory, id: string, at: number) => DirectoryObject | undefined
  /** Who refers to an object, and how: the groups of a user, the units of a device, … */
  referrersOf: (directory: Directory, id: string, at: number) => ReadonlyArray<{ name: keyof Links, object: DirectoryObject }>
  /** Users, groups and applications that were deleted in the thirty days before (Microsoft keeps them so long). */
  recycleBinOf: (directory: Directory, at: number) => readonly DeletedObject[]
  keysOf: (directory: Directory, deviceId: string, at: number) => readonly BitLockerKey[]
  /** Writes now; gives the ids, in the order of what was written. */
  write: (directory: Directory, objects: readonly DirectoryWrite[]) => string[]
}

export type { AttributesOf }
