import type { Attachment } from '../../outside/mails.js'
import type { ProcessedObject, ProcessedObjects } from '../backups/processed-objects.js'
import { toLocalTime } from '../base/local-time.js'
import type { RunOver } from '../jobs/runs.js'
import type { JobSession } from '../jobs/sessions.js'
import type { Organizations } from '../organizations/organizations.js'
import type { MailSettingsOf } from './mail-settings.js'
import { fillIn } from './templates.js'

export interface JobMailBelow { processedObjects: ProcessedObjects, organizations: Organizations }

/** Up to this many objects stand in the mail itself; of more, a table is attached if that is wanted (guide). */
const mostInBody = 1_000

/** Mails how a run of a job ended, if that is wanted of its result. The settings are those of all jobs. */
export function createJobMails (
  settings: ReturnType<MailSettingsOf>, { processedObjects, organizations }: JobMailBelow
) {
  return ({ session, jobName }: RunOver): void => {
    const now = settings.read()
    const result = resultOf(session)
    const wanted = { Success: now.notifyOnSuccess, Warning: now.notifyOnWarning, Failed: now.notifyOnFailure }[result]
    if (wanted !== true || (now.supressUntilLastRetry === true && session.jobWillBeRetried === true)) return
    const objects = processedObjects.of(session.id)
    const organization = organizations.find(session.organizationId)?.name ?? ''
    const values = {
      JobName: jobName,
      JobResult: result,
      OrgName: organization,
      ObjectCount: String(objects.length),
      MailboxCount: String(objects.length),
      Issues: String(objects.filter(({ status }) => status !== 'Success').length),
      Time: toLocalTime(session.endTime ?? '')
    }
    const rows = objects.map(toRow)
    const facts = [
      `Job: ${jobName}`,
      `Organization: ${organization}`,
      `Result: ${result}`,
      `Started: ${toLocalTime(session.creationTime)}`,
      `Finished: ${values.Time}`,
      `Objects: ${values.ObjectCount}, with issues: ${values.Issues}`,
      ...(session.details == null ? [] : [`Details: ${session.details}`])
    ]
    const isLong = rows.length > mostInBody
    settings.send({
      to: now.to ?? '',
      subject: fillIn(now.subject ?? '', values),
      body: [...facts, ...(isLong ? [] : ['', ...rows])].join('\n'),
      ...(isLong && now.attachDetailedReport === true ? { attachments: [toReport(facts, rows)] } : {})
    })
  }
}

/** The result in the words of mails (guide). ASSUMED: a run that was stopped or cut off has failed. */
function resultOf ({ status }: JobSession): 'Success' | 'Warning' | 'Failed' {
  return status === 'Success' || status === 'Warning' ? status : 'Failed'
}

const toRow = ({ type, name, status }: ProcessedObject): string => `${status ?? ''}\t${type}\t${name}`

const toReport = (facts: string[], rows: string[]): Attachment =>
  ({ name: 'report.txt', content: [...facts, '', ...rows].join('\n') })
