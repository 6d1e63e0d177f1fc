import type { EProtectionGroupType } from '../../../schemas/vbr/common/shared.js'
import type { getAllProtectionGroups } from '../../../schemas/vbr/agents.js'
import type { ProtectionGroupModel } from '../../../schemas/vbr/agents/protection-groups.js'
import type { QueryOf } from '../../../schemas/kit/types.js'
import { Type } from '@sinclair/typebox'
import { member } from '../../store/shape.js'
import { like, type Page, text } from '../../store/collection.js'
import type { Kernel } from '../../kernel.js'
import { listing } from '../base/paging.js'
import { usualOptions, type GroupOptions } from './group-options.js'
import { agentsRefusals as refuse } from './refusals.js'

export type ProtectionGroup = ProtectionGroupModel & {
  /** Computers of a directory that were left out because nobody had reached them for too long. */
  lostComputers?: string[]
}

/** Those that every server has (guide). */
const predefined = ['ManuallyAdded', 'Unmanaged'] as const

export const isPredefined = ({ type }: ProtectionGroup): boolean => predefined.some(one => one === type)

/** The same on every server (examples of the documents). */
const manuallyAddedId = '730dc485-84c2-4a9d-86e7-2e35d1d5a0be'

/** What groups of computers the backup server looks after, and how each is found. */
export function createProtectionGroups (kernel: Kernel, backupServerId: () => string) {
  const groups = kernel.collection<ProtectionGroup>({
    name: 'vbr.protectionGroups',
    noun: 'Protection group',
    few: true,
    shape: { model: 'ProtectionGroupModel', own: { lostComputers: Type.Optional(member.texts) } },
    columns: {
      name: text('name'),
      description: text('description'),
      type: text('type'),
      // A second column for the same member: older revisions filter by type and list only the types that they know.
      family: text('type')
    },
    references: {
      computerCredentials: { path: 'computers[].credentialsId', to: 'vbr.credentials' },
      serverCredentials: { path: 'servers[].credentialsId', to: 'vbr.credentials' },
      domain: { path: 'activeDirectory.domainControllerSettings.id', to: 'vbr.adDomains' },
      domainCredentials: { path: 'activeDirectory.domainControllerSettings.credentialsId', to: 'vbr.credentials' },
      masterCredentials: { path: 'credentials.masterCredentialsId', to: 'vbr.credentials' },
      customCredentials: { path: 'credentials.customCredentials[].credentialsId', to: 'vbr.credentials' },
      networkCredentials: { path: 'file.networkCredentialsId', to: 'vbr.credentials' },
      cloudCredentials: { path: 'cloudAccount.credentialsId', to: 'vbr.cloudCredentials' },
      distributionServer: { path: 'options.distributionServerId', to: 'vbr.managedServers' },
      distributionRepository: { path: 'options.distributionRepositoryId', to: 'vbr.repositories' }
    }
  })

  kernel.onBegin(() => {
    const options = usualOptions(backupServerId())
    const known = new Set(groups.list().map(({ type }) => type))
    if (!known.has('ManuallyAdded')) {
      groups.add({
        id: manuallyAddedId,
        name: 'Manually Added',
        description: 'Contains manually added computers',
        type: 'ManuallyAdded',
        isDisabled: false,
        computers: [],
        options
      })
    }
    if (!known.has('Unmanaged')) {
      groups.add({
        id: kernel.ids.of('vbr.protectionGroups/unmanaged'),
        name: 'Unmanaged',
        description: 'Contains computers with agents that are not managed by the backup server',
        type: 'Unmanaged',
        isDisabled: false
      })
    }
  })

  return {
    name: groups.name,
    list: groups.list,
    find: groups.find,
    get: groups.get,
    add: groups.add,
    replace: groups.replace,
    patch: groups.patch,
    remove: groups.remove,
    referrers: groups.referrers,

    byName: (name: string): ProtectionGroup | undefined => groups.first({ where: { name } }),

    /** ASSUMED: to a client that cannot read its type it is not there. */
    getOf (id: string, types: readonly EProtectionGroupType[]): ProtectionGroup {
      const group = groups.get(id)
      if (!types.includes(group.type)) throw refuse.unreadable(groups.noun, id)
      return group
    },

    page (
      query: QueryOf<typeof getAllProtectionGroups>, types: readonly EProtectionGroupType[], only?: readonly string[]
    ): Page<ProtectionGroup> {
      const { order, paging } = listing(query)
      return groups.page({
        // ASSUMED: the pattern matches the name, though the documents promise any parameter.
        where: { id: only, name: like(query.nameFilter), type: query.typeFilter, family: types },
        order
      }, paging)
    }
  }
}

export type ProtectionGroups = ReturnType<typeof createProtectionGroups>

export const optionsIn = (group: ProtectionGroup): GroupOptions | undefined =>
  'options' in group ? group.options : undefined
