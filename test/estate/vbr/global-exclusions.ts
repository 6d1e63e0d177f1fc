/** The machine of the default estate that all jobs leave out: the row of the list, by id. */
export const replicaExclusion = '8f000000-0000-4000-8000-000000000001'
