import type { RESTLicensingPlatformInfo } from '../../../schemas/vb365/license-usage-report.js'
import { guid } from '../../store/ids.js'

// ASSUMED: there is one kind of thing that takes units, a user, and each is one point. The ids and the counter's name
// are ours; those of the product are in no document.
const groupId = guid('vb365/licensing/users')
export const platformId = guid('vb365/licensing/platform')
export const userTypeId = 1
const weight = 1

/** What units are counted by: the same on every server. */
export const platformInfo: RESTLicensingPlatformInfo = {
  groups: [{ id: groupId, name: 'Users', singularName: 'User' }],
  platforms: [{
    id: platformId,
    name: 'Veeam Backup for Microsoft 365',
    types: [{ id: userTypeId, name: 'User', cisCounterName: 'vb365.users', weight, groupId }]
  }]
}

/** How many points a number of users costs. */
export const pointsOf = (users: number): number => users * weight
