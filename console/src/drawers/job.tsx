import { select } from '../address.js'
import { AsCode } from '../parts/code.js'
import { DrawerHead, type DrawerProps } from './drawer-head.js'
import { Chip, Icon, ProductTag } from '../parts/icons.js'
import { Strip, StripDays } from '../parts/strip.js'
import { calls } from '../model/calls.js'
import { busy, perform } from '../store/actions.js'
import { history, historyDays, vb365Jobs, vbrJobs } from '../store/estate.js'
import { useFeed } from '../store/feeds.js'
import { now, toDate, toLength, toNear, toSize, toUntil } from '../store/time.js'
import { datesUntil, toStrip } from '../model/strip.js'

/** A job: what it is to do next, and its runs as a table. */
export function JobDrawer ({ shown: { feeds }, product, id }: DrawerProps) {
  const { value, trouble } = useFeed(feeds, product === 'vbr' ? vbrJobs : vb365Jobs)
  const past = useFeed(feeds, history).value.value
  const job = value.value?.find(one => one.id === id)
  if (job === undefined) {
    return (
      <>
        <DrawerHead above={<ProductTag product={product} />} title='Job' />
        <section><p class='mut'>{value.value === undefined ? trouble.value?.message ?? 'Reading the job.' : 'This job is gone.'}</p></section>
      </>
    )
  }
  const runs = (past?.[product] ?? []).filter(run => run.jobId === id)
  const dates = datesUntil(now.value, historyDays, toDate)
  const start = job.isCopy ? calls.startCopyJob(id) : calls.startJob(product, id)
  return (
    <>
      <DrawerHead above={<><Chip standing={job.standing}>{job.word}</Chip><ProductTag product={product} /></>} title={job.name}>
        <p class='mut'>{job.about}. Next: {job.next === undefined ? job.nextWord : toUntil(job.next, now.value)}.</p>
        <StripDays dates={dates} />
        <Strip days={toStrip(runs, dates, toDate)} runs={runs} />
      </DrawerHead>
      <div class='scroll' tabIndex={0} role='group' aria-label='Its runs'>
        <section>
          <h3>Runs of the last {historyDays} days</h3>
          {runs.length === 0
            ? <p class='mut'>None. Start it, or jump to its next start.</p>
            : (
              <table class='earlier'>
                <thead><tr><th scope='col'>Began</th><th scope='col'>Result</th><th scope='col'>Took</th><th scope='col'>Moved</th></tr></thead>
                <tbody>
                  {runs.slice(0, 100).map(run => (
                    <tr key={run.id}>
                      <td><a href={`#${product}/session/${run.id}`}>{toNear(run.began, now.value)}</a></td>
                      <td><Chip standing={run.standing}>{run.word}</Chip></td>
                      <td class='n'>{run.ended === undefined ? '' : toLength(run.ended - run.began)}</td>
                      <td class='n'>{run.bytes === undefined ? '' : toSize(run.bytes)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
              )}
        </section>
        <section><AsCode calls={[start]} /></section>
      </div>
      <footer class='actions'>
        <button
          class='primary' disabled={busy.value !== undefined || job.isRunning} onClick={() => {
            void perform<{ id?: string }>(`Start ${job.name}`, start).then(begun => { if (begun?.id !== undefined) select(`${product}/session/${begun.id}`) })
          }}
        ><Icon name='start' size={13} />Start {job.name}
        </button>
      </footer>
    </>
  )
}
