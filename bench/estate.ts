import { writeFileSync } from 'node:fs'
import { readEstate } from '../src/estate.js'
import type { Fixture } from '../src/state/world/fixture.js'

/** A disk repository of the size that the product's have. */
function repository (n: number) {
  return {
    id: `bb000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`,
    name: `Bench ${String(n).padStart(6, '0')}`,
    description: 'A repository that only the benchmark reads',
    path: `D:\\Bench\\${n}`,
    location: `d:\\bench\\${n}`,
    drive: `${benchProxyId(Math.floor(n / perProxy))}/d:`,
    retentionType: 'ItemLevel',
    retentionPeriodType: 'Yearly',
    yearlyRetentionPeriod: 'Years3',
    retentionFrequencyType: 'Daily',
    dailyTime: '01:00:00',
    dailyType: 'Everyday',
    proxyId: benchProxyId(Math.floor(n / perProxy)),
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

/** How many repositories each of the benchmark's proxies owns: a page. */
const perProxy = 30

function proxy (n: number, like: object) {
  return { ...like, id: benchProxyId(n), type: 'Domain', hostName: `bench-${n}.lindwurm.example` }
}

/** The default estate with a number of further repositories, and the proxies that own them. */
export function benchEstate (repositories: number): Fixture {
  const { past: _, ...estate } = readEstate('default')
  const more = Array.from({ length: repositories }, (_, n) => repository(n))
  const proxies = estate.collections['vb365.proxies'] ?? []
  const owners = Array.from({ length: Math.ceil(repositories / perProxy) }, (_, n) => proxy(n, proxies[1] ?? {}))
  return {
    ...estate,
    name: 'bench',
    collections: {
      ...estate.collections,
      'vb365.proxies': [...proxies, ...owners],
      'vb365.repositories': [...estate.collections['vb365.repositories'] ?? [], ...more]
    }
  }
}

export function writeBenchEstate (file: string, repositories: number): void {
  writeFileSync(file, JSON.stringify(benchEstate(repositories)))
}

export const benchProxyId = (n: number): string => `ba000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`
export const benchId = (n: number): string => repository(n).id
