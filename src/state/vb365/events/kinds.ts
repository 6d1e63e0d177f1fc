import type { RESTEvent, RESTJobSessionUpdateEventStatus } from '../../../schemas/vb365/events.js'
import type { Doc } from '../../store/collection.js'
import type { JobSession } from '../jobs/sessions.js'

/** What is told of the documents of a collection when they change, and when they go. */
export interface EventKind {
  update: (doc: Doc, eTag: number) => RESTEvent[]
  removal: (doc: Doc) => RESTEvent
}

/** Events know fewer statuses than sessions do. ASSUMED: what those are told as that they do not know. */
const statuses: Record<NonNullable<JobSession['status']>, RESTJobSessionUpdateEventStatus> = {
  Stopped: 'Stopped',
  Running: 'Running',
  Success: 'Success',
  Failed: 'Failed',
  Warning: 'Warning',
  NotConfigured: 'NotConfigured',
  Queued: 'NotConfigured',
  Disconnected: 'Stopped'
}

const job = (jobType: 'Backup' | 'Copy'): EventKind => ({
  update: ({ id }, eTag) => [{ eventType: 'JobUpdate', id, eTag, jobType }],
  removal: ({ id }) => ({ eventType: 'JobDelete', id, jobType })
})

const restoreSession: EventKind = {
  update: ({ id }, eTag) => [{ eventType: 'RestoreSessionUpdate', id, eTag }],
  removal: ({ id }) => ({ eventType: 'RestoreSessionDelete', id })
}

/** What lies in a restore point changes with it only: both have one number. */
const restorePoint: EventKind = {
  update: ({ id }, eTag) => [
    { eventType: 'RestorePointUpdate', id, eTag },
    { eventType: 'RestorePointObjectsChange', id, objectsEtag: eTag }
  ],
  removal: ({ id }) => ({ eventType: 'RestorePointDelete', id })
}

const member = (noun: 'User' | 'Group' | 'Team' | 'Site'): EventKind => ({
  update: (doc, eTag) => [{ eventType: `Organization${noun}Update`, ...ofOrganization(doc), eTag }],
  removal: doc => ({ eventType: `Organization${noun}Delete`, ...ofOrganization(doc) })
})

function ofOrganization (doc: Doc): { id: string, organizationId: string } {
  const { id, organizationId } = doc as Doc & { organizationId: string } // what the directory keeps
  return { id, organizationId }
}

const session: EventKind = {
  update (doc, eTag) {
    const { id, jobId, jobType, status = 'Running' } = doc as JobSession // by the name of the collection
    return [{ eventType: 'JobSessionUpdate', id, eTag, jobId, status: statuses[status], jobType }]
  },
  removal (doc) {
    const { id, jobType } = doc as JobSession // as above
    return { eventType: 'JobSessionDelete', id, jobType }
  }
}

/**
 * The collections whose changes are told. Items of jobs are told besides, when those of a job have changed, and what
 * lies in backups, of which there are no documents (`protected.ts`). There are no
 * policies of Microsoft 365 Backup Storage here.
 */
export const eventKinds: Readonly<Record<string, EventKind>> = {
  'vb365.jobs': job('Backup'),
  'vb365.copyJobs': job('Copy'),
  'vb365.jobSessions': session,
  'vb365.restorePoints': restorePoint,
  'vb365.restoreSessions': restoreSession,
  'vb365.users': member('User'),
  'vb365.groups': member('Group'),
  'vb365.teams': member('Team'),
  'vb365.sites': member('Site')
}
