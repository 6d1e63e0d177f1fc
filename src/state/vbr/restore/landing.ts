import type { Machine } from '../inventory/inventory.js'
import type { NamedMachine } from '../inventory/succession.js'
import type { Trouble } from '../sessions/sessions.js'

/** A machine of an inventory, of whatever platform. */
export interface Landed extends NamedMachine { id: string, machine?: Machine }

/** The folders in which disks come to lie as files, by their names, and whether they write over what is there. */
export interface DiskFiles { folders: Record<string, string>, overwrites: boolean }

/** Where a machine is put: the server, and places on it as its platform tells them. */
export interface LandingPlace<P> { hostName: string, name: string, places: P, files?: DiskFiles }

/** The infrastructure of one platform, as restored machines arrive there. */
export interface Landing<P> {
  byId: (id: string | undefined) => Landed | undefined
  /** What the host is called on which it will run. */
  hostOf: (target: LandingPlace<P>) => string
  /** Why nothing can be put there. */
  trouble: (target: LandingPlace<P>) => Trouble | undefined
  /** The machine that has the name already, where a name is unique. */
  holder: (target: LandingPlace<P>) => Landed | undefined
  /** Why its disks cannot be put there, where disks are files. Those of a machine that gives way hinder nothing. */
  diskTrouble?: (target: LandingPlace<P>, machine: Machine, replaced?: Landed) => Trouble | undefined
  /** Puts a machine there, in place of the one that is given, if any. */
  place: (target: LandingPlace<P>, machine: Machine, replaced?: Landed) => Landed
  /** The machine stays the one it is, and is made of this now. */
  change: (id: string, machine: Machine) => void
  /** What referred to the machine of a number means this one now. */
  succeed: (objectId: string, id: string) => void
  /** It is gone from the infrastructure, unless it is already. */
  take: (id: string | undefined) => void
  /** The server as a managed one. */
  serverOf: (target: Pick<LandingPlace<P>, 'hostName'>) => { serverId: string } | undefined
}
