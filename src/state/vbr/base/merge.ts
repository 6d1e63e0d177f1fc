import { isMembers, type Members } from './members.js'

/** Parts of a value, as bodies give them. */
export type Given<T> = { [K in keyof T]?: T[K] | null | undefined }

/** What is given, and for what is left out what there is: through all parts; lists are put in place as a whole. */
export function merge<T extends object> (before: T, given: Given<T>): T {
  // Every member comes from one of the two, both of which have the members of T.
  return mergeMembers(Object.fromEntries(Object.entries(before)), Object.fromEntries(Object.entries(given))) as T
}

function mergeMembers (before: Members, given: Members): Members {
  const result = { ...before }
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue
    const own = before[name]
    result[name] = isMembers(own) && isMembers(value) ? mergeMembers(own, value) : value
  }
  return result
}
