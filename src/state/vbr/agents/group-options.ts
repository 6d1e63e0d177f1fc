import type {
  AdvancedProtectionGroupSettingsModel, ProtectionGroupOptionsModel
} from '../../../schemas/vbr/agents/protection-groups.js'
import type { BackupWindowSettingModel } from '../../../schemas/vbr/common/schedules.js'
import { zeroId } from '../../store/ids.js'
import { merge } from '../base/merge.js'
import { guardDays, withOthersOff } from '../calendar/choices.js'
import { nextPeriodical } from '../calendar/periodic-starts.js'
import { minutesOf, nextStart, with24Hours } from '../calendar/rules.js'
import { flagsOf, nextOpening } from '../calendar/windows.js'
import { agentsRefusals as refuse } from './refusals.js'

export type GroupOptions = ProtectionGroupOptionsModel
type RescanSchedule = NonNullable<GroupOptions['rescanSchedule']>

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const allHours = Array(24).fill('1').join(',')
const anyTime: BackupWindowSettingModel = { days: days.map(day => ({ day, hours: allHours })) }

/** What the product's wizard proposes (guide, examples of the documents). */
export const usualAdvanced: AdvancedProtectionGroupSettingsModel = {
  windowsAgentSettings: {
    throttlingEnabled: false,
    throttlingUnit: 'MbitPerSpec',
    throttlingValue: 1,
    restrictBackupOverMeteredConnection: true,
    restrictBackupOverVPNConnection: false,
    useSpecifiedWifiNetworks: false,
    wifiNetworks: [],
    agentThrottlingEnabled: true,
    agentThrottlingTarget: 'Workstations',
    FLRWithoutAdminAccountEnabled: false,
    createEmbeddedRecoveryMedia: false
  },
  notifications: { isEnabled: false }
}

/** The same for all options: a discovery each evening. */
export const usualOptions = (distributionServerId: string): GroupOptions => ({
  rescanSchedule: {
    daily: { isEnabled: true, dailyKind: 'Everyday', localTime: '21:00', days: [...days] },
    periodically: {
      isEnabled: false, periodicallyKind: 'Hours', frequency: 1, backupWindow: anyTime, startTimeWithinAnHour: 0
    },
    continuously: { isEnabled: false, backupWindow: anyTime }
  },
  distributionServerId,
  distributionRepositoryId: zeroId,
  installBackupAgent: true,
  installCBTDriver: false,
  installNoSnapAgent: false,
  installApplicationPlugins: false,
  applicationPlugins: [],
  updateAutomatically: true,
  rebootIfRequired: false,
  advancedSettings: usualAdvanced
})

/** What a body says of the options over what there is; refused where it is wrong by itself. */
export function settleOptions (given: GroupOptions | undefined, before: GroupOptions): GroupOptions {
  if (given === undefined) return before
  const { rescanSchedule } = given
  const meant = rescanSchedule && { rescanSchedule: toMeantSchedule(rescanSchedule, before.rescanSchedule) }
  const options = merge(before, { ...given, ...meant })
  guardSchedule(options.rescanSchedule)
  if (options.installApplicationPlugins === true && (options.applicationPlugins ?? []).length === 0) {
    throw refuse.mustName('options.applicationPlugins', 'a plug-in')
  }
  if (options.advancedSettings !== undefined) guardAdvanced(options.advancedSettings)
  return options
}

export function settleAdvanced (
  given: AdvancedProtectionGroupSettingsModel | undefined, before = usualAdvanced
): AdvancedProtectionGroupSettingsModel {
  const settings = merge(before, given ?? {})
  guardAdvanced(settings)
  return settings
}

function toMeantSchedule (given: RescanSchedule, before: RescanSchedule | undefined): RescanSchedule {
  if (given.daily) guardDays(given.daily, before?.daily, 'options.rescanSchedule.daily')
  const meant = withOthersOff(given, ['daily', 'periodically', 'continuously'])
  const { daily } = meant
  return daily?.localTime === undefined || minutesOf(daily.localTime) === undefined
    ? meant
    : { ...meant, daily: { ...daily, localTime: with24Hours(daily.localTime) } }
}

/** The guide: a group cannot be without a schedule, only be disabled. */
function guardSchedule (schedule: RescanSchedule = {}): void {
  const { daily, periodically, continuously } = schedule
  const chosen = [daily, periodically, continuously].filter(rule => rule?.isEnabled === true)
  if (chosen.length !== 1) throw refuse.noSchedule()
  if (daily?.localTime !== undefined && minutesOf(daily.localTime) === undefined) {
    throw refuse.notTimeOfDay('options.rescanSchedule.daily.localTime', daily.localTime)
  }
  guardRange('options.rescanSchedule.periodically.frequency', periodically?.frequency, 1, 9_999)
  guardRange('options.rescanSchedule.periodically.startTimeWithinAnHour', periodically?.startTimeWithinAnHour, 0, 59)
  for (const window of [periodically?.backupWindow, continuously?.backupWindow]) {
    const wrong = window?.days.find(({ hours }) => flagsOf(hours) === undefined)
    if (wrong !== undefined) throw refuse.outOfRange(`hours of ${wrong.day}`, 0, 1)
  }
}

function guardAdvanced ({ windowsAgentSettings: windows, notifications }: AdvancedProtectionGroupSettingsModel): void {
  const path = 'advancedSettings'
  guardRange(`${path}.windowsAgentSettings.throttlingValue`, windows?.throttlingValue, 1, 100_000)
  if (windows?.useSpecifiedWifiNetworks === true && (windows.wifiNetworks ?? []).length === 0) {
    throw refuse.mustName(`${path}.windowsAgentSettings.wifiNetworks`, 'a network')
  }
  const { dailySendTime } = notifications ?? {}
  if (dailySendTime !== undefined && minutesOf(dailySendTime) === undefined) {
    throw refuse.notTimeOfDay(`${path}.notifications.dailySendTime`, dailySendTime)
  }
  if (notifications?.isEnabled === true && (notifications.recipients ?? []).length === 0) {
    throw refuse.mustName(`${path}.notifications.recipients`, 'a recipient')
  }
}

function guardRange (name: string, value: number | undefined, least: number, most: number): void {
  if (value !== undefined && (value < least || value > most)) throw refuse.outOfRange(name, least, most)
}

const minute = 60_000

/** When a group is looked at next after a moment. */
export function nextDiscovery ({ rescanSchedule = {} }: GroupOptions, after: number): number | undefined {
  const { daily, periodically, continuously } = rescanSchedule
  if (periodically?.isEnabled === true) return nextPeriodical(periodically, after)
  // ASSUMED: how soon what goes on and on starts again.
  if (continuously?.isEnabled === true) return nextOpening([continuously.backupWindow], after + 15 * minute)
  return nextStart({ daily }, after)
}
