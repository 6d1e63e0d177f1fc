import type { RESTJob } from '../../../schemas/vb365/common/jobs.js'
import { type Growth, grownFrom, nth } from '../../store/growth.js'
import type { OrganizationUser } from '../organizations/directory.js'
import type { Repository } from '../repositories/repositories.js'
import { itemIdOf, type JobItem, withoutOwn } from './items.js'

type OfUsers = Omit<RESTJob, 'selectedItems' | 'excludedItems'> & {
  id: string
  name: string
  organizationId: string
  repositoryId: string
  selectedItems?: JobItem[]
  excludedItems?: JobItem[]
}

const two = (n: number): string => String(n).padStart(2, '0')

/** Jobs of the first organization, each of which backs up one user, by turns into every repository that can be used. */
export const jobs: Growth<OfUsers> = {
  size: 'jobs',
  after: ['vb365.users', 'vb365.repositories'],
  make (soil) {
    const [{ id: organizationId }] = grownFrom(soil, 'vb365.organizations')
    const users = grownFrom<OrganizationUser>(soil, 'vb365.users', user => user.organizationId === organizationId)
    const repositories = grownFrom<Repository>(soil, 'vb365.repositories',
      ({ isLongTerm, isOutOfSync }) => isLongTerm !== true && isOutOfSync !== true)
    return n => {
      const user = nth(users, n)
      return {
        id: soil.ids.of(`jobs/${n}`),
        name: `Job ${n + 1}`,
        description: '',
        backupType: 'SelectedItems',
        organizationId,
        repositoryId: nth(repositories, n).id,
        isEnabled: true,
        schedulePolicy: {
          scheduleEnabled: true,
          type: 'Daily',
          dailyType: 'Everyday',
          dailyTime: `${two(n % 24)}:${two(n * 7 % 60)}:00`,
          backupWindowEnabled: false,
          retryEnabled: false
        },
        selectedItems: [{
          type: 'User',
          id: itemIdOf('User', user.id),
          user: withoutOwn(user),
          mailbox: true,
          oneDrive: true,
          archiveMailbox: true,
          personalSite: true
        }],
        excludedItems: []
      }
    }
  }
}
