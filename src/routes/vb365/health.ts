import * as op from '../../schemas/vb365/health.js'
import type { Section } from '../../server/section.js'
import { Unhealthy } from './errors.js'

/** Health: how the server is, told to anybody who asks. */
export const health: Section = ({ get }) => {
  get('/Health', op.healthGet, ({ vb365 }) => {
    const report = vb365.health.report()
    if (report.status === 'Unhealthy') throw new Unhealthy(report)
    return report
  })
}
