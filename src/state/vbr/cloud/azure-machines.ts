import { text, type Doc } from '../../store/collection.js'
import { optionalTexts, texts } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { cloudRefusals as refuse } from './refusals.js'

/** A machine that was put into Azure from here. */
export interface AzureMachine extends Doc {
  name: string
  /** As Azure numbers it. */
  objectId: string
  azureSubscriptionId: string
  location: string
  resourceGroup: string
  /** A security group that was made for it. */
  securityGroup?: string
}

export interface AzureGroup { azureSubscriptionId: string, location: string, resourceGroup: string }

/** The machines that restores have put into Azure: who looks around there finds them among the others. */
export function createAzureMachines (kernel: Kernel) {
  const machines = kernel.collection<AzureMachine>({
    name: 'vbr.azureMachines',
    noun: 'Azure VM',
    few: true,
    shape: {
      own: {
        ...texts('name', 'objectId', 'azureSubscriptionId', 'location', 'resourceGroup'), ...optionalTexts('securityGroup')
      }
    },
    columns: {
      name: text('name'),
      azureSubscriptionId: text('azureSubscriptionId'),
      location: text('location'),
      resourceGroup: text('resourceGroup')
    }
  })

  return {
    get: machines.get,
    find: machines.find,
    listIn: (group: AzureGroup): AzureMachine[] => machines.list({ where: { ...group } }),

    /** Azure: a name is unique in its resource group. */
    guardName (name: string, group: AzureGroup): void {
      if (machines.first({ where: { ...group, name } }) !== undefined) throw refuse.nameTaken('An Azure VM', name)
    },

    add (machine: Omit<AzureMachine, 'id' | 'objectId'>): AzureMachine {
      const id = kernel.ids.next()
      return machines.add({ ...machine, id, objectId: `vm-${id.replaceAll('-', '').slice(0, 17)}` })
    },

    /** What is gone already stays gone. */
    remove (id: string): void { if (machines.has(id)) machines.remove(id) }
  }
}

export type AzureMachines = ReturnType<typeof createAzureMachines>
