/** The default estate's vCenter, by the name that inventory objects have as their host. */
export const vCenter = 'vcenter01.lindwurm.example'

/** What stands in it, by the id of the inventory's own documents. */
export const esx02 = '5a000000-0000-4000-8000-000000000006'
export const esx03 = '5a000000-0000-4000-8000-000000000007'
export const esx04 = '5a000000-0000-4000-8000-000000000008'
/** A resource pool. */
export const sandbox = '5a000000-0000-4000-8000-000000000010'
/** Folders. */
export const applications = '5a000000-0000-4000-8000-000000000012'
export const development = '5a000000-0000-4000-8000-000000000013'
/** Datastores. */
export const prodSsd02 = '5a000000-0000-4000-8000-000000000017'
export const bulk01 = '5a000000-0000-4000-8000-000000000018'
export const dev01Store = '5a000000-0000-4000-8000-000000000019'
/** A tag. */
export const silver = '5a000000-0000-4000-8000-000000000026'
/** A storage policy, by the object id that requests name. */
export const storagePolicy = 'aa6d5a82-1c88-45da-85d3-3d74b91a5bad'
