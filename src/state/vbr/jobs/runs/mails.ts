import type { Mails } from '../../../outside/mails.js'
import type { GeneralOptions } from '../../options/general-options.js'
import type { Job } from '../job.js'
import type { JobKinds } from '../kinds/kinds.js'
import { fillIn } from '../../base/templates.js'
import { timeText } from '../../calendar/words.js'
import type { Session } from '../../sessions/sessions.js'

/**
 * What of a run is told by mail. `troubled`: how many objects ended with a warning or worse; `willBeRetried`: the job
 * tries again what has failed.
 */
export interface RunNews { job: Job, session: Session, objects: number, troubled: number, willBeRetried: boolean }

/** Mails how runs of jobs went, if the job asks for that and the server sends mail at all. */
export function createJobMails (kinds: JobKinds, options: GeneralOptions, mails: Mails) {
  return ({ job, session, objects, troubled, willBeRetried }: RunNews): void => {
    const { outcome, creationTime, endTime = creationTime, result } = session
    const { notificationsEnabled, emailSettings: global } = options.mail.get()
    const own = kinds.partsOf(job).mail
    if (!notificationsEnabled || global === undefined || own?.isEnabled !== true) return
    const custom = own.notificationType === 'UseCustomNotificationSettings' ? own.customNotificationSettings : undefined
    const onlyLast = custom === undefined ? global.notifyOnLastRetry : custom.SuppressNotificationUntilLastRetry
    if (onlyLast === true && willBeRetried) return
    const wanted = {
      Success: custom === undefined ? global.notifyOnSuccess : custom.notifyOnSuccess,
      Warning: custom === undefined ? global.notifyOnWarning : custom.notifyOnWarning,
      Failed: custom === undefined ? global.notifyOnFailure : custom.notifyOnError,
      None: false
    }
    if (wanted[outcome] !== true) return
    const recipients = own.recipients ?? []
    const values = {
      JobResult: outcome,
      JobName: job.name,
      ObjectCount: String(objects),
      Issues: String(troubled),
      Time: timeText(Date.parse(endTime))
    }
    mails.send({
      product: 'vbr',
      from: global.from,
      // ASSUMED: a job that names nobody writes to whom the general options name.
      to: recipients.length === 0 ? global.to : recipients.join('; '),
      subject: fillIn(custom?.subject ?? global.subject, values),
      body: `${job.name}: ${outcome}. ${result?.message ?? ''}`
    })
  }
}
