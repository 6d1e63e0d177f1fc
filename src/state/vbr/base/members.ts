export type Members = Record<string, unknown>

export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** All members of a body, however deep, each with its name. */
export function namedMembersOf (value: unknown): Array<[name: string, value: unknown]> {
  if (Array.isArray(value)) return value.flatMap(namedMembersOf)
  if (!isMembers(value)) return []
  return Object.entries(value).flatMap(([name, member]) =>
    [[name, member] as [string, unknown], ...namedMembersOf(member)])
}
