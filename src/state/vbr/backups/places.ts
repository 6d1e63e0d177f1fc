import { Type, type Static } from '@sinclair/typebox'
import { member } from '../../store/shape.js'
import type { HyperVInventory } from '../inventory/hyper-v.js'
import type { Inventory } from '../inventory/inventory.js'
import type { BackupObject } from './objects.js'

export const placesShape = Type.Object({
  parents: Type.Record(Type.String(), Type.String()), hostId: member.optionalText
})

/** Where a machine stands on its server: what it lies in, by view, and the host that it runs on. */
export type MachinePlaces = Static<typeof placesShape>

/** Tells where the machine of a backup object stands today; nothing of what is no machine, or is gone. */
export function createMachinePlaces (inventory: Inventory, hyperVInventory: HyperVInventory) {
  return ({ platformName, hostName, objectId }: MachineFace): MachinePlaces | undefined => {
    if (objectId === '') return undefined
    const ofPlatform = { VMware: inventory, HyperV: hyperVInventory }[String(platformName)]
    const found = ofPlatform?.find({ hostName, objectId })
    if (found === undefined) return undefined
    const { parents, machine } = found
    return { parents: { ...parents }, ...machine?.hostId !== undefined && { hostId: machine.hostId } }
  }
}

type MachineFace = Pick<BackupObject, 'platformName'> & { hostName: string, objectId: string }

export type MachinePlacesOf = ReturnType<typeof createMachinePlaces>
