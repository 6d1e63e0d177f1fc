import type { Members, Shape } from '../../../server/product.js'
import { with12Hours, with24Hours } from '../../../state/vbr/calendar/rules.js'
import { each } from './steps.js'

const told = (tell: (text: string) => string) => (members: Members): Members =>
  typeof members.localTime === 'string' ? { ...members, localTime: tell(members.localTime) } : members

/** Times of day had twelve hours (`10:00 PM`) in 1.1-rev0 only. */
export const shapes: readonly Shape[] = each(['ScheduleDailyModel', 'ScheduleMonthlyModel'], {
  since: '1.1-rev1', lift: told(with24Hours), project: told(with12Hours)
})
