import { noId } from '../ids.js'

/** The default estate's organizations, by id. */
export const lindwurm = '0a000000-0000-4000-8000-000000000001'
export const almondVale = '0a000000-0000-4000-8000-000000000002'

/** Accounts of two users, one of each organization, and of a group of Lindwurm. */
export const janesAccount = 'a1000000-0000-4000-8000-000000000001'
export const alicesAccount = 'a2000000-0000-4000-8000-000000000001'
export const allStaffAccount = 'a3000000-0000-4000-8000-000000000001'

/** The id of a user or group of Lindwurm, by its account at Microsoft. */
export const inLindwurm = (account: string): string => `lindwurm.onmicrosoft.com:${noId}:${noId}:${account}:${noId}`

export const jane = inLindwurm(janesAccount)
export const allStaff = inLindwurm(allStaffAccount)

/** What Microsoft calls the subscription Office 365 E3. */
export const enterprisePack = '6fd2c87f-b296-42f0-b197-1e91e994b900'

const a = (account: string): string => `almondvale.onmicrosoft.com:${noId}:${noId}:${account}`
/** On premises only, and in both places. */
export const orders = a(`${noId}:a2000000-0000-4000-8000-000000000005`)
export const alice = a(`${alicesAccount}:a2ffff00-0000-4000-8000-000000000001`)

/** A security group of Lindwurm with a group within it, a site with two below it, and a team. */
export const vpnUsers = inLindwurm('a3000000-0000-4000-8000-000000000007')
export const projectArchive = 'a4000000-0000-4000-8000-000000000013a400ffff-0000-4000-8000-000000000013'
export const engineeringTeam = 'a5000000-0000-4000-8000-000000000001'
/** The team whose posts are backed up. */
export const salesTeam = 'a5000000-0000-4000-8000-000000000002'

/** Restore operator roles: one for some objects of Lindwurm, and one for Almond & Vale as a whole. */
export const helpDesk = '3d000000-0000-4000-8000-000000000001'
export const almondRole = '3d000000-0000-4000-8000-000000000002'
export const miriam = inLindwurm('a1000000-0000-4000-8000-000000000003')
export const lena = inLindwurm('a1000000-0000-4000-8000-000000000005')
export const pavel = inLindwurm('a1000000-0000-4000-8000-000000000004')
export const engineers = inLindwurm('a3000000-0000-4000-8000-000000000002')
/** A site that is named by a job; the first half of its id. */
export const auroraCollection = 'a4000000-0000-4000-8000-000000000009'
