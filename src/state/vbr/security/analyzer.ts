import type {
  BestPracticesComplianceModel, SecurityAnalyzerScheduleSettingsModel
} from '../../../schemas/vbr/security.js'
import { text } from '../../store/collection.js'
import { member, wordOf } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { buildOf } from '../base/build.js'
import { fillIn } from '../base/templates.js'
import { minutesOf, nextStart } from '../calendar/rules.js'
import { timeText } from '../calendar/words.js'
import { byItself } from '../sessions/index.js'
import type { Session, Trouble } from '../sessions/sessions.js'
import { factsOf, type FactsBelow } from './facts.js'
import { type Check, checksOf, type Finding, findingOf } from './findings.js'
import { securityRefusals as refuse } from './refusals.js'

/** A check and how it came out last. `found`: what it finds, whatever the server is like, as a test has arranged. */
export type BestPractice = BestPracticesComplianceModel & { word: string, isSuppressed?: boolean, found?: Finding }

/** When the analyzer runs by itself, and whom it tells. */
export type AnalyzerSchedule = SecurityAnalyzerScheduleSettingsModel & { id: string }

const second = 1_000
const name = 'Security & Compliance Analyzer'
const startStep = 'vbr.securityAnalyzer:start'
const scheduleId = 'vbr.securityAnalyzer'

/** The documents' example of a report; off until somebody wants it (ASSUMED). */
const newSchedule: AnalyzerSchedule = {
  id: scheduleId,
  dailyScanEnabled: false,
  dailyScanLocalTime: '02:00:00',
  sendScanResults: false,
  recipients: '',
  notificationType: 'UseGlobalNotificationSettings',
  customNotificationSettings: {
    subject: '[%JobResult%] %JobName% (%Time%)', notifyOnSuccess: true, notifyOnWarning: true, notifyOnError: true
  }
}

/**
 * Security & Compliance Analyzer: looks at how the server is set up, when asked or every day.
 *
 *   start ──▶ Working, each check Analyzing ──▶ Stopped Success | Warning, where something is violated (recorded)
 */
export function createSecurityAnalyzer (kernel: Kernel, below: FactsBelow) {
  const { sessions, generalOptions, mails } = below
  const checks = checksOf(buildOf(kernel.options.vbrRevision).major)
  const practices = kernel.collection<BestPractice>({
    name: 'vbr.bestPractices',
    noun: 'Best practice',
    few: true,
    shape: {
      model: 'BestPracticesComplianceModel',
      own: { word: member.text, isSuppressed: member.flag, found: member.optionalText }
    },
    called: ['word', 'bestPractice'],
    columns: { word: text('word'), bestPractice: text('bestPractice') }
  })
  const schedules = kernel.collection<AnalyzerSchedule>({
    name: 'vbr.securityAnalyzer',
    noun: 'Schedule of the Security & Compliance Analyzer',
    shape: {
      own: {
        dailyScanEnabled: member.yesOrNo, dailyScanLocalTime: member.text, sendScanResults: member.yesOrNo,
        recipients: member.text,
        notificationType: wordOf('UseGlobalNotificationSettings', 'UseCustomNotificationSettings'),
        customNotificationSettings: member.group
      }
    }
  })

  kernel.conditions.define(practices, {
    violated: () => ({ found: 'Violation' }),
    followed: () => ({ found: 'OK' }),
    unclear: () => ({ found: 'UnableToCheck' })
  })

  const schedule = (): AnalyzerSchedule => schedules.find(scheduleId) ?? newSchedule

  const runs = sessions.define<Record<string, never>>({
    kind: 'SecurityAnalyzer',
    type: 'SecurityComplianceAnalyzer',
    name,
    ofServer: true,
    shows: [practices.name],
    // Recorded: some 14 seconds. ASSUMED: its lines.
    steps: [
      { says: 'Analyzing backup infrastructure security', lasts: 7 * second },
      { says: 'Analyzing product configuration', lasts: 7 * second, run: violations }
    ],
    succeed () { for (const [practice, finding] of assess()) settle(practice, finding) },
    ended: notify
  })

  /** The rows in the order of the product, with one for each check of its build. */
  function rows (): BestPractice[] {
    const known = new Map(practices.list().map(practice => [practice.word, practice]))
    return checks.map(check => known.get(check.word) ?? newPractice(check))
  }

  // ASSUMED: a check that was never made has no status.
  const newPractice = ({ word, title }: Check): BestPractice =>
    ({ id: kernel.ids.of(`vbr.bestPractices/${word}`), bestPractice: title, status: 'None', note: '', word })

  function assess (): Array<[BestPractice, Finding]> {
    const facts = factsOf(kernel, below)
    const byWord = new Map(checks.map(check => [check.word, check]))
    return rows().flatMap(practice => {
      const check = byWord.get(practice.word)
      const finding = check && (practice.found ?? findingOf(check, facts))
      return finding === undefined ? [] : [[practice, finding] satisfies [BestPractice, Finding]]
    })
  }

  function settle (practice: BestPractice, finding: Finding): BestPractice {
    const changed: BestPractice = { ...practice, status: practice.isSuppressed === true ? 'Suppressed' : finding }
    return practices.has(practice.id) ? practices.replace(changed) : practices.add(changed)
  }

  /** Recorded: the message is one word. */
  function violations (): Trouble | undefined {
    return assess().some(([{ isSuppressed }, finding]) => finding === 'Violation' && isSuppressed !== true)
      ? { result: 'Warning', message: 'Warning' }
      : undefined
  }

  const isRunning = (): boolean => running() !== undefined

  function running (): Session | undefined {
    const [latest] = sessions.page({ typeFilter: 'SecurityComplianceAnalyzer', limit: 1 }).results
    return latest === undefined || latest.state === 'Stopped' ? undefined : latest
  }

  const show = (practice: BestPractice): BestPracticesComplianceModel => {
    const { id, bestPractice, status, note, isSuppressed } = practice
    return { id, bestPractice, status: isRunning() && isSuppressed !== true ? 'Analyzing' : status, note }
  }

  function practiceOf (id: string): BestPractice {
    return rows().find(practice => practice.id === id.toLowerCase()) ?? practices.get(id)
  }

  /** Back on the list, it is judged at once if it was judged before. */
  function restore (practice: BestPractice): BestPractice {
    const { isSuppressed: _, ...kept } = practice
    const finding = assess().find(([{ id }]) => id === practice.id)?.[1]
    return settle({ ...kept, note: '' }, finding ?? 'UnableToCheck')
  }

  /** Tells whoever is to know how it went, if the server sends mail at all. */
  function notify ({ outcome, creationTime, endTime = creationTime }: Session): void {
    const { notificationsEnabled, emailSettings: global } = generalOptions.mail.get()
    const { sendScanResults, recipients = '', notificationType, customNotificationSettings: own } = schedule()
    if (!notificationsEnabled || global === undefined || sendScanResults !== true || recipients === '') return
    const isOwn = notificationType === 'UseCustomNotificationSettings'
    const wanted = {
      Success: isOwn ? own?.notifyOnSuccess : global.notifyOnSuccess,
      Warning: isOwn ? own?.notifyOnWarning : global.notifyOnWarning,
      Failed: isOwn ? own?.notifyOnError : global.notifyOnFailure,
      None: false
    }
    if (wanted[outcome] !== true) return
    mails.send({
      product: 'vbr',
      from: global.from,
      to: recipients,
      subject: fillIn((isOwn ? own?.subject : undefined) ?? global.subject,
        { JobResult: outcome, JobName: name, Time: timeText(Date.parse(endTime)) }),
      body: rows().map(({ bestPractice, status }) => `${bestPractice}: ${status}`).join('\n')
    })
  }

  function start (initiatedBy: string): Session {
    if (isRunning()) throw refuse.alreadyRunning(name)
    return runs.start({ initiatedBy, work: {} })
  }

  function plan (): void {
    kernel.schedule.cancel(scheduleId, startStep)
    const { dailyScanEnabled, dailyScanLocalTime = '' } = schedule()
    if (dailyScanEnabled !== true) return
    const due = nextStart({
      daily: { isEnabled: true, localTime: dailyScanLocalTime.slice(0, 5), dailyKind: 'Everyday', days: [] }
    }, kernel.clock.now())
    if (due !== undefined) kernel.schedule.at(due, startStep, scheduleId, '', { recurring: true })
  }

  kernel.schedule.define(startStep, () => {
    plan()
    if (!isRunning()) start(byItself)
  })
  kernel.onArranged(schedules.name, plan)
  kernel.onBegin(() => {
    for (const practice of rows()) if (!practices.has(practice.id)) practices.add(practice)
    plan()
  })

  return {
    /** Recorded: who starts it is named without a domain. */
    start: (user: string): Session => start(`.\\${user}`),

    lastRun (): Session {
      const [latest] = sessions.page({ typeFilter: 'SecurityComplianceAnalyzer', limit: 1 }).results
      if (latest === undefined) throw refuse.neverAnalyzed()
      return latest
    },

    list: (): BestPracticesComplianceModel[] => rows().map(show),

    /** It is looked at no more, until it is put back on the list. */
    suppress (id: string, note = ''): BestPracticesComplianceModel {
      return show(settle({ ...practiceOf(id), note, isSuppressed: true }, 'UnableToCheck'))
    },

    reset: (id: string): BestPracticesComplianceModel => show(restore(practiceOf(id))),
    resetAll: (): BestPracticesComplianceModel[] => rows().map(restore).map(show),

    schedule (): SecurityAnalyzerScheduleSettingsModel {
      const { id: _, ...shown } = schedule()
      return shown
    },

    /** What is left out stays as it was. */
    setSchedule (given: SecurityAnalyzerScheduleSettingsModel): SecurityAnalyzerScheduleSettingsModel {
      const before = schedule()
      const { customNotificationSettings: own, ...others } = given
      const next: AnalyzerSchedule = {
        ...before, ...others, id: scheduleId,
        customNotificationSettings: { ...before.customNotificationSettings, ...own }
      }
      const { dailyScanLocalTime: time = '', recipients = '', sendScanResults, notificationType } = next
      if (minutesOf(time) === undefined) throw refuse.notTimeOfDay('dailyScanLocalTime', time)
      const addresses = recipients.split(';').map(address => address.trim()).filter(address => address !== '')
      const wrong = addresses.find(address => !/[^\s@]@[^\s@]/.test(address))
      if (wrong !== undefined) throw refuse.notRecipient(wrong)
      if (sendScanResults === true && addresses.length === 0) throw refuse.noRecipients()
      if (notificationType === 'UseCustomNotificationSettings' && next.customNotificationSettings?.subject === '') {
        throw refuse.noOwnNotification()
      }
      const changed = { ...next, dailyScanLocalTime: time.length === 5 ? `${time}:00` : time.slice(0, 8) }
      if (schedules.has(scheduleId)) schedules.replace(changed)
      else schedules.add(changed)
      plan()
      const { id: _, ...shown } = changed
      return shown
    }
  }
}

export type SecurityAnalyzer = ReturnType<typeof createSecurityAnalyzer>
