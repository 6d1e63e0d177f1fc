/** The default estate's recovery tokens, by id. */
export const erpToken = '5b000000-0000-4000-8000-000000000001'
export const expiredToken = '5b000000-0000-4000-8000-000000000002'

/** Its protection groups, one of each type that can be added. */
export const officeComputers = 'c7000000-0000-4000-8000-000000000001'
export const directoryComputers = 'c7000000-0000-4000-8000-000000000002'
export const branchList = 'c7000000-0000-4000-8000-000000000003'
export const laptops = 'c7000000-0000-4000-8000-000000000004'
export const cloudMachines = 'c7000000-0000-4000-8000-000000000005'
export const irisServers = 'c7000000-0000-4000-8000-000000000006'
/** Those that every server has: the id of the first is the same everywhere. */
export const manuallyAdded = '730dc485-84c2-4a9d-86e7-2e35d1d5a0be'

/** What was found in `officeComputers`: a server of Windows, one of Linux, somebody's computer. */
export const fileServer = 'c8000000-0000-4000-8000-000000000001'
export const linuxServer = 'c8000000-0000-4000-8000-000000000002'
export const workstation = 'c8000000-0000-4000-8000-000000000003'
/** In `directoryComputers`: an organizational unit, and a computer of it that nobody has looked at. */
export const frontDesk = 'c8000000-0000-4000-8000-000000000004'
export const newComputer = 'c8000000-0000-4000-8000-000000000006'
/** In `laptops`. */
export const laptop = 'c8000000-0000-4000-8000-000000000009'

/** The ids that two of these computers have in all groups. */
export const fileServerObject = 'ca000000-0000-4000-8000-000000000001'
export const linuxServerObject = 'ca000000-0000-4000-8000-000000000002'
/** The same of the computer at the front desk that a job backs up. */
export const deskObject = 'ca000000-0000-4000-8000-000000000005'

/** Its recovery appliances: one that is there, one that is not. */
export const recoveryAppliance = 'c9000000-0000-4000-8000-000000000001'
export const lostAppliance = 'c9000000-0000-4000-8000-000000000002'
/** Domains: that of the directory's group, and one that no group has anything of. */
export const lindwurmDomain = 'cb000000-0000-4000-8000-000000000001'
export const branchDomain = 'cb000000-0000-4000-8000-000000000005'
