import { noId } from '../ids.js'

/** The default estate's organizations, by id. */
export const lindwurm = '0a000000-0000-4000-8000-000000000001'
export const almondVale = '0a000000-0000-4000-8000-000000000002'

/** Accounts of two users, one of each organization, and of a group of Lindwurm. */
export const janesAccount = 'a1000000-0000-4000-8000-000000000001'
export const alicesAccount = 'a2000000-0000-4000-8000-000000000001'
export const allStaffAccount = 'a3000000-0000-4000-8000-000000000001'

/** Who has no account on the other side has the zero id behind their own. */
export const jane = janesAccount + noId
export const allStaff = allStaffAccount + noId

/** What Microsoft calls the subscription Office 365 E3. */
export const enterprisePack = '6fd2c87f-b296-42f0-b197-1e91e994b900'
