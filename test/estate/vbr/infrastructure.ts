/** The default estate's managed servers, by id. */
export const backupServer = '6745a759-2205-4cd2-b172-8ec8f7e60ef8'
/** win-repo01: repositories and a proxy. */
export const windowsHost = '2b000000-0000-4000-8000-000000000002'
/** lin-repo01: the hardened repository. */
export const hardenedHost = '2b000000-0000-4000-8000-000000000003'
export const vCenterServer = '2b000000-0000-4000-8000-000000000004'
/** lin-proxy01: a proxy. */
export const linuxHost = '2b000000-0000-4000-8000-000000000005'
/** A host of its own, without vCenter. */
export const branchHost = '2b000000-0000-4000-8000-000000000006'
/** hv-lab01: a host of Microsoft Hyper-V. */
export const hyperVHost = '2b000000-0000-4000-8000-000000000008'

/** Its proxies: on the backup server, on `windowsHost` and on `linuxHost`. */
export const serverProxy = '4a000000-0000-4000-8000-000000000001'
export const windowsProxy = '4a000000-0000-4000-8000-000000000002'
export const linuxProxy = '4a000000-0000-4000-8000-000000000003'
/** The proxy for file shares that every installation of build 13 has. */
export const filesProxy = '4a000000-0000-4000-8000-000000000004'

/** Its network traffic rules. */
export const internetRule = '5c000000-0000-4000-8000-000000000001'
export const branchRule = '5c000000-0000-4000-8000-000000000002'

/** Its latency limit for the datastore prod-ssd-01. */
export const ssdLatency = '4e000000-0000-4000-8000-000000000001'

/** Its WAN accelerator on `windowsHost`. */
export const wanAccelerator = '9f000000-0000-4000-8000-000000000001'
