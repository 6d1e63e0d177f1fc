import * as op from '../../schemas/vb365/job-session-history-settings.js'
import type { Section } from '../../server/section.js'

/** Job Session History Settings: how long sessions of jobs are kept. */
export const jobSessionHistorySettings: Section = ({ get, put }) => {
  get('/HistorySettings', op.historySettingsGet, ({ vb365 }) => vb365.sessionHistory.get())

  put('/HistorySettings', op.historySettingsUpdate, ({ body, vb365 }) => vb365.sessionHistory.update(body))
}
