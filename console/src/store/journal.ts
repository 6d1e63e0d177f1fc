import { get } from '../api/call.js'
import type { Items, JournalRequest, ReportInfo } from '../api/models.js'
import type { FeedSource } from './feeds.js'

export interface JournalState { requests: JournalRequest[], total: number }

/** As many as a world keeps unless told otherwise; older ones of a longer journal are not shown. */
const most = 1000
const path = '/api/worlds/{world}/requests'

/** The journal, newest first. What was read stays: only later requests are asked for. */
export const journal: FeedSource<JournalState> = {
  key: 'journal',
  on: ['requests', 'rules'],
  load: async (world, before) => {
    const { items: [oldest], total } = await get<Items<JournalRequest>>(world, 'control', `${path}?limit=1`)
    if (oldest === undefined) return { requests: [], total: 0 }
    const kept = (before?.requests ?? []).filter(({ id }) => id >= oldest.id)
    const newest = kept[0]
    const later = await get<Items<JournalRequest>>(world, 'control', newest === undefined
      ? `${path}?offset=${Math.max(0, total - most)}&limit=${most}`
      : `${path}?since=${newest.id}&limit=${most}`)
    return { requests: [...later.items.reverse(), ...kept].slice(0, most), total }
  }
}

export const report: FeedSource<ReportInfo> = {
  key: 'report',
  on: ['requests', 'rules'],
  load: world => get<ReportInfo>(world, 'control', '/api/worlds/{world}/report')
}
