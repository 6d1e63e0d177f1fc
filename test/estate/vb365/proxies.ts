/** The default estate's proxies, by id: the server itself, one on Windows, and two on Linux in a pool. */
export const localProxy = '0b000000-0000-4000-8000-000000000001'
export const windowsProxy = '0b000000-0000-4000-8000-000000000002'
export const rack3Proxy = '0b000000-0000-4000-8000-000000000003'
export const rack4Proxy = '0b000000-0000-4000-8000-000000000004'
export const poolNorth = '0c000000-0000-4000-8000-000000000001'
