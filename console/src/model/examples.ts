import type { Call } from './call.js'
import { calls, control } from './calls.js'

/** Something of the estate that a script has to do with. */
export interface Subject {
  product: 'vbr' | 'vb365'
  kind: 'job' | 'repository' | 'proxy' | 'organization'
  id: string
  name: string
  /** A copy job of Microsoft 365 has paths of its own. */
  isCopy?: boolean
  /** What is taken away when it is to be offline: a proxy of Backup & Replication goes with its server. */
  conditionOn?: string
}

export interface Example { title: string, about: string, calls: Call[] }

/** How an address names it: `vbr/job/4c…`. */
export const nameInAddress = ({ product, kind, id }: Subject): string => `${product}/${kind}/${id}`

/** The one that an address names; without a kind it is a job. */
export const findSubject = (subjects: readonly Subject[], named: string): Subject | undefined =>
  subjects.find(subject => nameInAddress(subject) === named || (subject.kind === 'job' && `${subject.product}/${subject.id}` === named))

/** The calls that a script would make about it, and what a test would arrange. */
export function examplesOf (subject: Subject): Example[] {
  return [...about[subject.kind](subject), ...always]
}

const read = (product: 'vbr' | 'vb365', path: string): Call[] => [{ to: product, method: 'GET', path }]
const byProduct = <T>(subject: Subject, ofVbr: T, ofVb365: T): T => subject.product === 'vbr' ? ofVbr : ofVb365

const about: Record<Subject['kind'], (subject: Subject) => Example[]> = {
  job: subject => {
    const { product, id, name, isCopy } = subject
    return [
      { title: `Start ${name}`, about: 'Answers the session that has begun.', calls: [isCopy === true ? calls.startCopyJob(id) : calls.startJob(product, id)] },
      {
        title: 'How it stands',
        about: byProduct(subject, 'Last result, next run and progress.', 'Last status and next run.'),
        calls: read(product, byProduct(subject, `/api/v1/jobs/states?idFilter=${id}`, isCopy === true ? `/v8/CopyJobs/${id}` : `/v8/Jobs/${id}`))
      },
      {
        title: 'Its last sessions',
        about: 'Newest first.',
        calls: read(product, byProduct(subject, `/api/v1/sessions?jobIdFilter=${id}&orderColumn=CreationTime&orderAsc=false&limit=10`, `/v8/JobSessions?jobId=${id}&limit=10`))
      },
      { title: `Let ${name} fail once`, about: 'The next run ends Failed at 42 %.', calls: [control('POST', '/outcomes', { session: byProduct(subject, 'Backup', 'JobSession'), subject: id, result: 'Failed', at: 42 })] }
    ]
  },
  repository: subject => {
    const { product, id, name } = subject
    return [
      {
        title: `How ${name} stands`,
        about: 'Capacity, free and used space.',
        calls: read(product, byProduct(subject, `/api/v1/backupInfrastructure/repositories/states?idFilter=${id}`, `/v8/BackupRepositories/${id}`))
      },
      byProduct(subject,
        { title: 'The jobs that write to it', about: 'By their states, a page.', calls: read('vbr', `/api/v1/jobs/states?repositoryIdFilter=${id}&limit=30`) },
        { title: 'Its restore points', about: 'Newest first.', calls: read('vb365', `/v8/RestorePoints?repositoryId=${id}&limit=10`) }),
      condition(`Fill ${name}`, 'What runs to it fails with the product’s words, until the rule is removed.', id, 'full'),
      condition(`Take ${name} away`, 'Offline, until the rule is removed.', id, 'offline')
    ]
  },
  proxy: subject => {
    const { product, id, name, conditionOn } = subject
    return [
      {
        title: `How ${name} stands`,
        about: 'Whether it is there, and takes work.',
        calls: read(product, byProduct(subject, `/api/v1/backupInfrastructure/proxies/states?idFilter=${id}`, `/v8/Proxies/${id}`))
      },
      condition(`Take ${name} away`, 'What runs on it fails, until the rule is removed.', conditionOn ?? id, 'offline')
    ]
  },
  organization: ({ id, name }) => [
    { title: `Read ${name}`, about: 'The organization as it was added.', calls: read('vb365', `/v8/Organizations/${id}`) },
    { title: 'Its users', about: 'A page; the reply names the next one.', calls: read('vb365', `/v8/Organizations/${id}/Users?limit=30`) },
    {
      title: 'Look into its mailboxes',
      about: 'Answers the restore session, whose mailboxes are below it.',
      calls: [{ to: 'vb365', method: 'POST', path: `/v8/Organizations/${id}/Explore`, body: { type: 'Vex' } }]
    },
    {
      title: 'Let its next synchronization fail',
      about: 'Users, groups, sites and teams stay as they were.',
      calls: [control('POST', '/outcomes', { session: 'OrganizationSync', subject: id, result: 'Failed' })]
    }
  ]
}

const condition = (title: string, sentence: string, subject: string, state: string): Example =>
  ({ title, about: sentence, calls: [calls.condition(subject, state)] })

const always: Example[] = [
  { title: 'Put all of it right again', about: 'Removes whatever was arranged to go wrong in this world.', calls: [control('DELETE', '/outcomes'), control('DELETE', '/faults')] },
  { title: 'Move time on', about: 'Returns when all that came due has happened.', calls: [calls.advance({ by: 'PT1H' })] },
  { title: 'What the client did wrong', about: 'In sentences; an empty list is what a test asserts.', calls: [control('GET', '/report')] }
]
