/** The default estate's sources of unstructured data, by id; the file server is `windowsHost`. */
export const fileServer = 'd3000000-0000-4000-8000-000000000001'
export const projectsShare = 'd3000000-0000-4000-8000-000000000002'
export const nfsShare = 'd3000000-0000-4000-8000-000000000003'
export const nasFiler = 'd3000000-0000-4000-8000-000000000004'
export const minioStorage = 'd3000000-0000-4000-8000-000000000005'
export const amazonStorage = 'd3000000-0000-4000-8000-000000000006'
export const azureStorage = 'd3000000-0000-4000-8000-000000000007'
/** A share of a storage system: older revisions do not know its type. */
export const sanShare = 'd3000000-0000-4000-8000-000000000008'
/** The storage system of `nasFiler`. */
export const storageHost = 'd3000000-0000-4000-8000-000000000011'
