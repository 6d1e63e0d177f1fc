import { contract } from '../../../schemas/vbr/contract.js'
import type { EDriverStatus } from '../../../schemas/vbr/agents/discovered-entities.js'
import type { EProtectionGroupType } from '../../../schemas/vbr/common/shared.js'
import type { Respelled } from '../../../server/product.js'
import { described } from './described.js'

/** What waits for a reboot was told apart later only. */
const waiting = { InstalledRebootRequired: 'Installed', NotInstalledRebootRequired: 'NotInstalled' }

export const agentWords: readonly Respelled[] = [
  { enum: 'EDriverStatus', since: '1.3-rev2', values: waiting },
  // Examples of 1.3-rev1.
  { enum: 'EOSBitness', since: '1.3-rev2', values: { PPC64le: 'x64' } },
  { enum: 'EOperatingSystemPlatform', since: '1.3-rev2', values: { PPC64le: 'X64' } }
]

const hasWord = (revision: string, name: string, word: string): boolean =>
  (contract.at(described[revision] ?? revision).schema(name).enum ?? []).includes(word)

/** Whether a revision tells packages for Power from others. */
export const tellsPower = (revision: string): boolean => hasWord(revision, 'EOSBitness', 'PPC64le')

/** Which states of drivers a filter of a revision means. */
export function driversMeant (revision: string, filter: string | undefined): EDriverStatus[] | undefined {
  if (filter === undefined || hasWord(revision, 'EDriverStatus', 'InstalledRebootRequired')) return undefined
  const later = Object.entries(waiting).filter(([, word]) => word.toLowerCase() === filter.toLowerCase())
  return [filter, ...later.map(([word]) => word)] as EDriverStatus[] // any other text finds nothing
}

/** The types of group that a revision has models of. ASSUMED: groups of others are not in its lists. */
export const groupsIn = (revision: string): EProtectionGroupType[] =>
  (contract.at(described[revision] ?? revision).schema('EProtectionGroupType').enum ?? [])
    .filter(type => type !== null && type !== 'MongoDB') as EProtectionGroupType[] // the contract's values are those of the type
