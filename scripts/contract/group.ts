/** Entries with the same key together, in the order in which the keys first appear. */
export function groupBy<T> (list: Iterable<T>, key: (entry: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const entry of list) {
    const group = groups.get(key(entry)) ?? []
    groups.set(key(entry), group)
    group.push(entry)
  }
  return groups
}
