import type { Members, Shape } from '../../../server/product.js'

/** The "none" where a revision insists on an id. */
export const noId = '00000000-0000-0000-0000-000000000000'

/** Members of some models that had other names before `since`: newest name → older one. */
export function renameMembers (models: readonly string[], since: string, names: Record<string, string>): Shape[] {
  const newest = new Map(Object.entries(names).map(([name, older]) => [older, name]))
  return models.map(model => ({
    model,
    since,
    lift: members => Object.fromEntries(
      Object.entries(members).map(([name, value]) => [newest.get(name) ?? name, value])),
    // What still has its newest name is left out with all else that the older revision does not know.
    project (members) {
      const shown = { ...members }
      for (const [older, name] of newest) shown[older] = members[name]
      return shown
    }
  }))
}

/** One structural step for several models. */
export const each = (models: readonly string[], step: Omit<Shape, 'model'>): Shape[] =>
  models.map(model => ({ model, ...step }))

/** A copy without some members. */
export function without (members: Members, ...names: readonly string[]): Members {
  return Object.fromEntries(Object.entries(members).filter(([name]) => !names.includes(name)))
}

/** A member's value as members; undefined when it is not an object. */
export const membersIn = (value: unknown): Members | undefined => isMembers(value) ? value : undefined

const isMembers = (value: unknown): value is Members =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
