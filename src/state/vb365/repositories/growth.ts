import type { RESTBackupRepository } from '../../../schemas/vb365/backup-repositories.js'
import { type Growth, grownFrom } from '../../store/growth.js'

type OnDisk = Omit<RESTBackupRepository, 'objectStorage'> & {
  id: string
  name: string
  location: string
  drive?: string | undefined
}

/** Repositories on a folder of the first backup proxy that belongs to no pool. */
export const repositories: Growth<OnDisk> = {
  size: 'repositories',
  make (soil) {
    const [{ id: proxyId }] = grownFrom<{ id: string, proxyPoolId?: string | null }>(
      soil, 'vb365.proxies', ({ proxyPoolId }) => proxyPoolId == null || proxyPoolId === '')
    return n => ({
      id: soil.ids.of(`repositories/${n}`),
      name: `Repository ${n + 1}`,
      description: '',
      proxyId,
      path: `E:\\Repository${n + 1}`,
      location: `e:\\repository${n + 1}`,
      drive: `${proxyId}/e:`,
      retentionType: 'ItemLevel',
      retentionPeriodType: 'Yearly',
      yearlyRetentionPeriod: 'Years3',
      retentionFrequencyType: 'Daily',
      dailyTime: '00:00:00',
      dailyType: 'Everyday',
      isOutdated: false,
      isOutOfSync: false,
      isIndexed: true,
      isMigrationLocked: false,
      isOutOfOrder: false,
      capacityBytes: 1_099_511_627_776,
      freeSpaceBytes: 1_098_437_885_952
    })
  }
}
