import type { AdvancedStorageScheduleMonthlyModel } from '../../../schemas/vbr/common/schedules.js'
import { refuse } from '../base/refusals.js'

/** The ways in which a job may start by itself: radio buttons in the product's form (guide). */
export const startKinds = ['daily', 'monthly', 'periodically', 'continuously', 'afterThisJob'] as const

interface Switch { isEnabled?: boolean | null | undefined }

/** A body that switches a kind on switches off the kinds that it does not name, whatever they were or would be. */
export function withOthersOff<T extends object> (given: T, kinds: ReadonlyArray<keyof T & string>): T {
  const switches = new Map<string, Switch | null | undefined>(kinds.map(kind => [kind, Object(given)[kind]]))
  if (![...switches.values()].some(rule => rule?.isEnabled === true)) return given
  const unnamed = kinds.filter(kind => (switches.get(kind) ?? undefined) === undefined)
  return { ...given, ...Object.fromEntries(unnamed.map(kind => [kind, { isEnabled: false }])) }
}

/** A day of the month that is given without a week of it is meant as the day. */
export function withDayMeant<T extends MonthlyDay> (rule: T): T {
  const { dayOfMonth, isLastDayOfMonth, dayNumberInMonth, dayOfWeek } = rule
  const isDay = (dayOfMonth ?? undefined) !== undefined || isLastDayOfMonth === true
  const isWeek = (dayNumberInMonth ?? dayOfWeek ?? undefined) !== undefined
  return isDay && !isWeek ? { ...rule, dayNumberInMonth: 'OnDay' } : rule
}

type MonthlyDay = Pick<AdvancedStorageScheduleMonthlyModel,
  'dayOfMonth' | 'isLastDayOfMonth' | 'dayNumberInMonth' | 'dayOfWeek'>

interface Daily { isEnabled?: boolean, dailyKind?: string | undefined, days?: readonly string[] | undefined }

/** Refuses selected days of which none is; those that were selected `before` stay. `member`: where they stand. */
export function guardDays ({ isEnabled, dailyKind, days }: Daily, before?: Daily, member = 'schedule.daily'): void {
  if (isEnabled === false || dailyKind !== 'SelectedDays') return
  const all = days ?? (before?.dailyKind === 'SelectedDays' ? before.days : undefined)
  if (all === undefined || all.length === 0) throw refuse.mustName(`${member}.days`, 'a day')
}

interface Monthly { isEnabled?: boolean | null | undefined, months?: readonly string[] | null | undefined }

/** Refuses a rule by the month that comes round in none; the months that were named `before` stay. */
export function guardMonths (
  { isEnabled, months }: Monthly, before?: Monthly, member = 'schedule.monthly'
): void {
  if (isEnabled !== false && (months ?? before?.months)?.length === 0) throw refuse.mustName(`${member}.months`, 'a month')
}

/** Refuses a rule by the week that has no day. */
export function guardWeek ({ isEnabled, days }: Pick<Daily, 'isEnabled' | 'days'>, member: string): void {
  if (isEnabled !== false && days?.length === 0) throw refuse.mustName(`${member}.days`, 'a day')
}
