/** The default estate's backup repositories, by id. */
export const defaultRepository = '0f000000-0000-4000-8000-000000000001'
export const diskAlmond = '0f000000-0000-4000-8000-000000000002'
export const objectNorth = '0f000000-0000-4000-8000-000000000003'
export const copyNorth = '0f000000-0000-4000-8000-000000000004'
export const azureWest = '0f000000-0000-4000-8000-000000000005'
export const archiveNorth = '0f000000-0000-4000-8000-000000000006'
/** Its cache is out of sync. */
export const branchBucket = '0f000000-0000-4000-8000-000000000007'
/** Nothing writes to it. */
export const spareDisk = '0f000000-0000-4000-8000-000000000008'

/** The object storage behind `objectNorth`. */
export const storageNorth = '08000000-0000-4000-8000-000000000003'
/** In the archive classes of Amazon: one that must be retrieved, with a helper machine, and one that need not. */
export const glacierDeep = '0f000000-0000-4000-8000-000000000009'
export const glacierQuick = '0f000000-0000-4000-8000-000000000010'
/** Invalid: its share cannot be reached. */
export const lostShare = '0f000000-0000-4000-8000-000000000011'
