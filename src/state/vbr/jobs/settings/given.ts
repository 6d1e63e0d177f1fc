import type { BackupJobAdvancedSettingsModel } from '../../../../schemas/vbr/common/backups.js'
import type { BackupScheduleModel } from '../../../../schemas/vbr/common/schedules.js'
import { guardDays, guardMonths, guardWeek, startKinds, withDayMeant, withOthersOff } from '../../calendar/choices.js'
import type { BackupStorage } from './storage.js'

/** What a body says of a schedule, with what it means without saying so. */
export function toMeantSchedule (given: BackupScheduleModel, before?: BackupScheduleModel): BackupScheduleModel {
  if (given.daily) guardDays(given.daily, before?.daily)
  if (given.monthly) guardMonths(given.monthly, before?.monthly)
  return withOthersOff({ ...given, ...(given.monthly && { monthly: withDayMeant(given.monthly) }) }, startKinds)
}

const rules = ['syntheticFulls', 'activeFulls', 'backupHealth'] as const

/** What a body says of storage, with what it means without saying so: fulls and checks are weekly or monthly. */
export function toMeantStorage<S extends BackupStorage> (given: S): S {
  const { advancedSettings: advanced } = given
  if (!advanced) return given
  const changed = rules.flatMap(name => advanced[name] ? [[name, toMeantRule(advanced[name], name)] as const] : [])
  const { fullBackupMaintenance: maintenance } = advanced
  const compacting = maintenance?.defragmentAndCompact
  return {
    ...given,
    advancedSettings: {
      ...advanced,
      ...Object.fromEntries(changed),
      ...(compacting && {
        fullBackupMaintenance: {
          ...maintenance, defragmentAndCompact: toMeantRule(compacting, 'fullBackupMaintenance.defragmentAndCompact')
        }
      })
    }
  }
}

type Rule = NonNullable<BackupJobAdvancedSettingsModel['activeFulls']>

/** A rule that is off as a whole says nothing of days. */
function toMeantRule (rule: Rule, name: string): Rule {
  const member = `storage.advancedSettings.${name}`
  if (rule.isEnabled && rule.weekly) guardWeek(rule.weekly, `${member}.weekly`)
  if (rule.isEnabled && rule.monthly) guardMonths(rule.monthly, undefined, `${member}.monthly`)
  return withOthersOff({ ...rule, ...(rule.monthly && { monthly: withDayMeant(rule.monthly) }) }, ['weekly', 'monthly'])
}
