import type { Machine } from '../inventory/inventory.js'
import type { NamedMachine } from '../inventory/succession.js'
import type { Trouble } from '../sessions/sessions.js'

/** A machine of an inventory, of whatever platform. */
export interface Landed extends NamedMachine { id: string, machine?: Machine }

/** Where a machine is put: the server, and places on it as its platform tells them. */
export interface LandingPlace<P> { hostName: string, name: string, places: P }

/** The infrastructure of one platform, as restored machines arrive there. */
export interface Landing<P> {
  byId: (id: string | undefined) => Landed | undefined
  /** What the host is called on which it will run. */
  hostOf: (target: LandingPlace<P>) => string
  /** Why nothing can be put there. */
  trouble: (target: LandingPlace<P>) => Trouble | undefined
  /** The machine that has the name already, where a name is unique. */
  holder: (target: LandingPlace<P>) => Landed | undefined
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
