/** JSON text that is the same for equal values: members sorted, absent ones left out, sets as sets. */
export function canonical (value: unknown): string {
  return JSON.stringify(value, (key, member: unknown) => sorted(key, member))
}

const sets = new Set(['required', 'enum', 'oneOf', 'x-anyOf'])

function sorted (key: string, member: unknown): unknown {
  if (Array.isArray(member)) return sets.has(key) ? member.map(entry => canonical(entry)).sort() : member
  if (typeof member !== 'object' || member === null) return member
  return Object.fromEntries(Object.entries(member).sort(([a], [b]) => a < b ? -1 : 1))
}
