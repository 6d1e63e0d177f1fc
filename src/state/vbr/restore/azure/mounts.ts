import type {
  AzureInstantVMRecoveryMount, AzureInstantVMRecoverySwitchoverSettingsModel
} from '../../../../schemas/vbr/restore/azure-recovery.js'
import { text, withoutIndex } from '../../../store/collection.js'
import { member, optionalTexts, texts } from '../../../store/shape.js'
import type { Kernel } from '../../../kernel.js'
import { mountOf } from '../mounts.js'

/** A machine that runs from its backup in Azure, or did. */
export type AzureMount = AzureInstantVMRecoveryMount & {
  sessionId: string
  /** What its machine is called in Azure. */
  name: string
  /** All sessions about it, newest last. */
  sessionIds: string[]
  azureSubscriptionId: string
  /** As Azure writes it. */
  location: string
  resourceGroup: string
  switchover: AzureInstantVMRecoverySwitchoverSettingsModel
  /** What it uses as long as it goes on: the account, and the template of its appliance. */
  accountId?: string
  templateId?: string
  /** The machine in Azure, once there is one. */
  machineId?: string
  /** The machine has disks of its own: it stays when the mount has stopped. */
  stays?: boolean
}

/** Where mounts in Azure stand. Those that have stopped stay listed, as in the documents' example. */
export function createAzureMounts (kernel: Kernel) {
  const mounts = kernel.collection<AzureMount>({
    name: 'vbr.azureMounts',
    noun: 'Azure VM mount',
    few: true,
    shape: {
      model: 'AzureInstantVMRecoveryMount',
      own: {
        ...texts('sessionId', 'name', 'azureSubscriptionId', 'location', 'resourceGroup'),
        sessionIds: member.texts,
        switchover: member.group,
        ...optionalTexts('accountId', 'templateId', 'machineId'),
        stays: member.flag
      }
    },
    columns: {
      name: text('name'),
      sessionId: text('sessionId'),
      // A second column for the same member: lists are filtered by a mount among those that somebody sees.
      seen: withoutIndex(text('sessionId')),
      state: text('state')
    },
    references: {
      session: { path: 'sessionId', to: 'vbr.sessions', weak: true },
      account: { path: 'accountId', to: 'vbr.cloudCredentials' },
      template: { path: 'templateId', to: 'vbr.applianceTemplates' },
      machine: { path: 'machineId', to: 'vbr.azureMachines', weak: true }
    }
  })

  return { collection: mounts, find: (mountId: string): AzureMount => mountOf(mounts, mountId) }
}

export type AzureMounts = ReturnType<typeof createAzureMounts>
