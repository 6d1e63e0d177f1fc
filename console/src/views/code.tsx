import { address, goTo, pathWith } from '../address.js'
import type { Call } from '../model/call.js'
import { Code } from '../parts/code.js'
import { calls, control } from '../store/actions.js'
import { vb365Jobs, vbrJobs } from '../store/estate.js'
import { useFeed } from '../store/feeds.js'
import type { ViewProps } from './index.js'

interface Example { title: string, about: string, calls: Call[] }

/** The calls that a script would make of a chosen job, and of the world, ready to paste. */
export function Examples ({ shown: { feeds } }: ViewProps) {
  const vbr = useFeed(feeds, vbrJobs).value.value
  const vb365 = useFeed(feeds, vb365Jobs).value.value
  const jobs = [...vbr ?? [], ...vb365 ?? []]
  const { of = '' } = address.value.filters
  const job = jobs.find(one => `${one.product}/${one.id}` === of) ?? jobs[0]
  const read = (path: string): Call => ({ to: job?.product ?? 'vbr', method: 'GET', path })
  const examples: Example[] = job === undefined
    ? []
    : job.product === 'vbr'
      ? [
          { title: `Start ${job.name}`, about: 'Answers the session that has begun.', calls: [calls.startJob('vbr', job.id)] },
          { title: 'How it stands', about: 'Last result, next run and progress of every job.', calls: [read('/api/v1/jobs/states')] },
          { title: 'Its last sessions', about: 'Newest first.', calls: [read(`/api/v1/sessions?jobIdFilter=${job.id}&orderColumn=CreationTime&orderAsc=false&limit=10`)] }
        ]
      : [
          { title: `Start ${job.name}`, about: 'Answers the session that has begun.', calls: [job.isCopy ? calls.startCopyJob(job.id) : calls.startJob('vb365', job.id)] },
          { title: 'How it stands', about: 'Last status and next run.', calls: [read(job.isCopy ? `/v8/CopyJobs/${job.id}` : `/v8/Jobs/${job.id}`)] },
          { title: 'Its last sessions', about: 'Newest first.', calls: [read(`/v8/JobSessions?jobId=${job.id}&limit=10`)] }
        ]
  const always: Example[] = [
    ...(job === undefined ? [] : [{ title: `Let ${job.name} fail once`, about: 'The next run ends Failed at 42 %.', calls: [control('POST', '/outcomes', { session: job.product === 'vbr' ? 'Backup' : 'JobSession', subject: job.id, result: 'Failed', at: 42 })] }]),
    { title: 'Move time on', about: 'Returns when all that came due has happened.', calls: [calls.advance({ by: 'PT1H' })] },
    { title: 'What the client did wrong', about: 'In sentences; an empty list is what a test asserts.', calls: [control('GET', '/report')] }
  ]
  return (
    <>
      <div>
        <h1>{job === undefined ? 'Reading the jobs.' : `Example calls: ${job.name}.`}</h1>
        <p class='lead'>With the login, in four languages. Every drawer has its own under “As code”.</p>
      </div>
      <label class='row'>
        About
        <select value={job === undefined ? '' : `${job.product}/${job.id}`} onChange={event => goTo(pathWith({ filters: { of: event.currentTarget.value } }), 'replace')}>
          <optgroup label='Backup & Replication'>{(vbr ?? []).map(({ id, name }) => <option key={id} value={`vbr/${id}`}>{name}</option>)}</optgroup>
          <optgroup label='Backup for Microsoft 365'>{(vb365 ?? []).map(({ id, name }) => <option key={id} value={`vb365/${id}`}>{name}</option>)}</optgroup>
        </select>
      </label>
      <div class='even'>
        {[...examples, ...always].map(({ title, about, calls: those }) => (
          <section key={title} class='card form' aria-label={title}>
            <h2>{title}</h2>
            <p class='mut'>{about}</p>
            <Code calls={those} />
          </section>
        ))}
      </div>
    </>
  )
}
