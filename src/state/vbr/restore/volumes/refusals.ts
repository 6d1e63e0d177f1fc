import { catalogue } from '../../../store/refusals.js'
import { refuse } from '../../base/refusals.js'

/** What is refused about the disks of computers that volumes are restored to; what all areas refuse stands with it. */
export const volumeRefusals = catalogue({
  noDiskSession: {
    kind: 'notFound',
    evidence: 'assumed',
    text: (id: string) => `Disk management session with ID ${id} was not found.`,
    subject: 0
  },
  notAgentPoint: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `The restore point of ${name} was not made by an agent for Microsoft Windows.`
  },
  notWindowsHost: {
    kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} does not run Microsoft Windows.`
  },
  notConnected: {
    kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} is not connected.`
  },
  noAgentThere: {
    kind: 'conflict', evidence: 'assumed', text: (name: string) => `Veeam Agent is not installed on ${name}.`
  },
  noDisk: {
    kind: 'conflict', evidence: 'assumed', text: (number: number, where: string) => `There is no disk ${number} ${where}.`
  },
  noPartition: {
    kind: 'conflict', evidence: 'assumed', text: (disk: number) => `There is no such partition on disk ${disk}.`
  },
  noDiskVolume: {
    kind: 'conflict', evidence: 'assumed', text: (id: string) => `There is no volume with ID ${id}.`
  },
  noFreePlace: {
    kind: 'conflict', evidence: 'assumed', text: (disk: number) => `There is no unallocated space at this offset of disk ${disk}.`
  },
  systemRuns: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string) => `The system of ${name} runs from this disk: boot the computer from recovery media.`
  },
  tooSmallFor: {
    kind: 'conflict', evidence: 'assumed', text: (disk: number) => `There is not enough space on disk ${disk}.`
  },
  notResizable: {
    kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} cannot be resized.`
  },
  sizeOutOfRange: {
    kind: 'invalid',
    evidence: 'documented',
    text: (least: string, most: string) => `'newSize' must be from ${least} to ${most}.`
  },
  notLocked: {
    kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} is not locked.`
  },
  noCheckpoint: {
    kind: 'conflict', evidence: 'assumed', text: () => 'There is no checkpoint to revert to.'
  },
  staleContext: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (given: number, version: number) => `'diskMappingContext' is of version ${given}; the layout has version ${version}.`
  },
  nothingRestored: {
    kind: 'conflict', evidence: 'assumed', text: () => 'Nothing of the backup is mapped to these disks.'
  }
}, refuse)
