/** A machine as those know it who refer to it. */
export interface NamedMachine {
  hostName: string
  name: string
  objectId?: string | undefined
  urn?: string | undefined
}

/** A machine that has come in the place of another one, which is gone: what referred to that one means it now. */
export interface Succession { hostName: string, objectId: string, successor: NamedMachine }

/** Who comes after a machine that is gone, on whatever platform, and who wants to know it. */
export function createSuccessions () {
  const heirs: Array<(succession: Succession) => void> = []
  return {
    tell (succession: Succession): void { for (const follow of heirs) follow(succession) },

    /** Tells those who refer to machines which one they mean from now on. */
    onSuccession (follow: (succession: Succession) => void): void { heirs.push(follow) }
  }
}

export type Successions = ReturnType<typeof createSuccessions>

/** Something in which what meant a machine that is gone means its successor; the same where nothing did. */
export function withSuccessorIn<T extends object> (referring: T, { hostName, objectId, successor }: Succession): T {
  const host = hostName.toLowerCase()
  const isMeant = (object: object): boolean => 'hostName' in object && String(object.hostName).toLowerCase() === host &&
    'objectId' in object && object.objectId === objectId
  return withReplaced(referring, isMeant, successor)
}

/** A value in which each object that is meant has the number, the name and the address of another. */
function withReplaced<T> (value: T, isMeant: (object: object) => boolean, by: NamedMachine): T {
  if (value === null || typeof value !== 'object') return value
  // Each branch makes of a list a list and of an object one with the same members.
  if (Array.isArray(value)) {
    const items = value.map(item => withReplaced<unknown>(item, isMeant, by))
    return items.every((item, n) => item === value[n]) ? value : items as T
  }
  const members = Object.entries(value)
    .map(([name, member]) => [name, withReplaced<unknown>(member, isMeant, by)] as const)
  const isSame = members.every(([name, member]) => member === value[name as keyof T & object])
  const inside: T = isSame ? value : Object.fromEntries(members) as T
  if (!isMeant(value)) return inside
  const { objectId, name, urn } = by
  return { ...inside, objectId, name, ...'urn' in value && urn !== undefined ? { urn } : {} }
}
