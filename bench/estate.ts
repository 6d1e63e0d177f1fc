import { writeFileSync } from 'node:fs'
import { readEstate } from '../src/estate.js'
import type { Fixture } from '../src/state/fixture.js'

/** A disk repository of the size that the product's have. */
function repository (n: number) {
  return {
    id: `bb000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`,
    name: `Bench ${String(n).padStart(6, '0')}`,
    description: 'A repository that only the benchmark reads',
    path: `D:\\Bench\\${n}`,
    retentionType: 'ItemLevel',
    retentionPeriodType: 'Yearly',
    yearlyRetentionPeriod: 'Years3',
    retentionFrequencyType: 'Daily',
    dailyTime: '01:00:00',
    dailyType: 'Everyday',
    proxyId: '0b000000-0000-4000-8000-000000000001',
    capacityBytes: 1_099_511_627_776,
    freeSpaceBytes: 657_129_996_288,
    isLongTerm: false,
    isOutOfSync: false,
    isOutdated: false,
    isIndexed: true,
    isMigrationLocked: false,
    isOutOfOrder: false
  }
}

/** A VBR repository like the estate's second one, which is a Windows server's disk. */
function vbrRepository (n: number, like: object) {
  return {
    ...like,
    id: vbrBenchId(n),
    name: `Bench ${String(n).padStart(6, '0')}`,
    uniqueId: vbrBenchId(n).replaceAll('-', '').toUpperCase()
  }
}

/** The default estate with so many repositories more in each product. */
export function benchEstate (repositories: number): Fixture {
  const estate = readEstate('default')
  const more = Array.from({ length: repositories }, (_, n) => repository(n))
  const vbr = estate.collections['vbr.repositories'] ?? []
  const like = vbr.find(({ id }) => id.startsWith('2f000000')) ?? {}
  return {
    ...estate,
    name: 'bench',
    collections: {
      ...estate.collections,
      'vb365.repositories': [...estate.collections['vb365.repositories'] ?? [], ...more],
      'vbr.repositories': [...vbr, ...more.map((_, n) => vbrRepository(n, like))]
    }
  }
}

export function writeBenchEstate (file: string, repositories: number): void {
  writeFileSync(file, JSON.stringify(benchEstate(repositories)))
}

export const vbrBenchId = (n: number): string => `bc000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`
export const benchId = (n: number): string => repository(n).id
