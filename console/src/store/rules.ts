import { get } from '../api/call.js'
import type {
  Arranged, ConditionKindInfo, CoverageInfo, FaultInfo, FaultTemplateInfo, Items, OutcomeKindInfo
} from '../api/models.js'
import type { FeedSource } from './feeds.js'

const list = <T>(key: string, path: string, on: readonly string[]): FeedSource<T[]> =>
  ({ key, on, load: async world => (await get<Items<T>>(world, 'control', path)).items })

/** What was arranged, and whom it has hit. */
export const arranged = list<Arranged>('arranged', '/api/worlds/{world}/outcomes', ['rules', '*'])
export const faults = list<FaultInfo>('faults', '/api/worlds/{world}/faults', ['rules', 'requests'])
export const faultTemplates = list<FaultTemplateInfo>('fault templates', '/api/fault-templates', [])
export const outcomeKinds = list<OutcomeKindInfo>('outcome kinds', '/api/outcome-kinds', [])
export const conditionKinds = list<ConditionKindInfo>('condition kinds', '/api/condition-kinds', [])

export const coverage: FeedSource<CoverageInfo> =
  { key: 'coverage', on: [], load: world => get<CoverageInfo>(world, 'control', '/api/coverage') }

export interface Choice { id: string, name: string, collection: string }

/** The most of a collection that a list of choices offers; a name that is not among them can be typed by program. */
const most = 300

/** The things of some collections by their names. */
export const choicesOf = (collections: readonly string[]): FeedSource<Choice[]> => ({
  key: `choices ${collections.join(' ')}`,
  on: collections,
  load: async world => {
    const lists = await Promise.all(collections.map(async collection => {
      const path = `/api/worlds/{world}/collections/${collection}?limit=${most}`
      const { items } = await get<Items<Record<string, unknown>>>(world, 'control', path)
      return items.map(item => ({ id: String(item.id), name: nameOf(item), collection }))
    }))
    return lists.flat()
  }
})

function nameOf (item: Record<string, unknown>): string {
  for (const member of ['name', 'displayName', 'hostName', 'officeName', 'id']) {
    const value = item[member]
    if (typeof value === 'string' && value !== '') return value
  }
  return '?'
}
