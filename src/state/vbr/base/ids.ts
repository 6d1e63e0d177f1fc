/**
 * What the product calls an object by until somebody gives it a name of its own (examples, captures): the tag of 1.1,
 * the unique id of later revisions.
 */
export const uniqueIdOf = (id: string): string => id.replaceAll('-', '').toUpperCase()

/** Whether two name the same object: 1.1 writes GUIDs as 32 capital digits where 1.3 writes them with dashes. */
export const sameUniqueId = (one: string, other: string): boolean => uniqueIdOf(one) === uniqueIdOf(other)

/** A unique id that is a GUID, as later revisions write it. */
export const withDashes = (uniqueId: string): string => /^[0-9a-f]{32}$/i.test(uniqueId)
  ? uniqueId.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-').toLowerCase()
  : uniqueId
