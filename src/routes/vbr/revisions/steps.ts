import type { Members, Shape } from '../../../server/product.js'

/** The "none" where a revision insists on an id. */
export const noId = '00000000-0000-0000-0000-000000000000'

/** Members of some models that had other names before `since`: newest name → older one. */
export function renamed (models: readonly string[], since: string, names: Record<string, string>): Shape[] {
  const back = Object.fromEntries(Object.entries(names).map(([newest, older]) => [older, newest]))
  return models.map(model => ({
    model, since, lift: members => rename(members, back), project: members => rename(members, names)
  }))
}

function rename (members: Members, names: Record<string, string>): Members {
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [names[name] ?? name, value]))
}

/** One structural step for several models. */
export const each = (models: readonly string[], step: Omit<Shape, 'model'>): Shape[] =>
  models.map(model => ({ model, ...step }))

/** A copy without some members. */
export function without (members: Members, ...names: readonly string[]): Members {
  return Object.fromEntries(Object.entries(members).filter(([name]) => !names.includes(name)))
}

/** A member's value as members; nothing when it is none. */
export function membersIn (value: unknown): Members | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : undefined
}
