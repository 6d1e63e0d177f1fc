/** The default estate's backup repositories, by id. */
export const defaultRepository = '88788f9e-d8f5-4eb4-bc4f-9b3f5403bcec'
export const winRepo = '2f000000-0000-4000-8000-000000000002'
export const hardened = '2f000000-0000-4000-8000-000000000003'
export const offload = '2f000000-0000-4000-8000-000000000004'
export const nas = '2f000000-0000-4000-8000-000000000005'

/** The scale-out repository with its two performance extents; `offload` is its capacity tier. */
export const scaleOut = '4b000000-0000-4000-8000-000000000001'
export const extentA = '2f000000-0000-4000-8000-000000000006'
export const extentB = '2f000000-0000-4000-8000-000000000007'
