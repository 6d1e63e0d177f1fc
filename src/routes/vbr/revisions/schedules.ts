import type { Members, Shape } from '../../../server/product.js'
import { with12Hours, with24Hours } from '../../../state/vbr/calendar/rules.js'
import { each } from './steps.js'

const retell = (tell: (text: string) => string) => (members: Members): Members =>
  typeof members.localTime === 'string' ? { ...members, localTime: tell(members.localTime) } : members

/** Times of day had twelve hours (`10:00 PM`) in 1.1-rev0 only. */
export const scheduleShapes: readonly Shape[] = each(['ScheduleDailyModel', 'ScheduleMonthlyModel'], {
  since: '1.1-rev1', lift: retell(with24Hours), project: retell(with12Hours)
})
