import { useMemo, useRef } from 'preact/hooks'
import { address, pathWith, select } from '../address.js'
import type { Vb365Organization } from '../api/models.js'
import { Bar } from '../parts/bar.js'
import { Chip, Icon, ProductTag, productNames } from '../parts/icons.js'
import { Ribbon } from '../parts/ribbon.js'
import { Spark } from '../parts/spark.js'
import { Strip, StripDays } from '../parts/strip.js'
import { Nothing } from '../parts/nothing.js'
import { type Job } from '../model/jobs.js'
import type { Place } from '../model/places.js'
import type { Run } from '../model/runs.js'
import { sayEstate } from '../model/say-estate.js'
import { datesUntil, keepDays, type StripDay, toStrip } from '../model/strip.js'
import { calls } from '../model/calls.js'
import { busy, perform } from '../store/actions.js'
import { history, historyDays, type Licences, licences, organizations, proxies, type Proxy, space, vb365Jobs, vb365Places, vbrJobs, vbrPlaces } from '../store/estate.js'
import { useFeed } from '../store/feeds.js'
import { clock, isRunning, now, toDate, toLength, toNear, toShortDate, toSize, toUntil, zone } from '../store/time.js'
import type { ViewProps } from './index.js'

/** The estate at a glance. */
export function Overview ({ shown: { feeds } }: ViewProps) {
  const vbr = useFeed(feeds, vbrJobs)
  const vb365 = useFeed(feeds, vb365Jobs)
  const past = useFeed(feeds, history).value.value
  const places = [...useFeed(feeds, vbrPlaces).value.value ?? [], ...useFeed(feeds, vb365Places).value.value ?? []]
  const allProxies = useFeed(feeds, proxies).value.value ?? []
  const jobs = [...vbr.value.value ?? [], ...vb365.value.value ?? []]
  const isRead = vbr.value.value !== undefined && vb365.value.value !== undefined
  const trouble = vbr.trouble.value ?? vb365.trouble.value
  return (
    <>
      <div>
        <h1>{isRead ? sayEstate(jobs, places, allProxies) : trouble === undefined ? 'Reading the estate.' : 'The estate cannot be read.'}</h1>
        <p class='lead'>{isRead ? sayCounts(vbr.value.value ?? [], vb365.value.value ?? []) : trouble?.message ?? ' '}</p>
      </div>
      <Ribbon jobs={jobs} past={past} />
      <JobsCard vbr={vbr.value.value} vb365={vb365.value.value} vbrRuns={past?.vbr} vb365Runs={past?.vb365} isCut={past?.isCut ?? false} />
      <div class='two'>
        <Storage places={places} curves={useFeed(feeds, space).value.value} />
        <div class='col'>
          <Proxies proxies={allProxies} />
          <Organizations organizations={useFeed(feeds, organizations).value.value} />
          <LicencesCard licences={useFeed(feeds, licences).value.value} />
        </div>
      </div>
    </>
  )
}

function sayCounts (vbr: Job[], vb365: Job[]): string {
  const count = (jobs: Job[]): string => `${jobs.length} ${jobs.length === 1 ? 'job' : 'jobs'}`
  const mode = clock.value?.state.mode
  const time = isRunning.value ? 'Time runs.' : mode === 'poll' ? 'Time moves when somebody asks.' : 'The clock stands still.'
  return `${count(vbr)} of Backup & Replication, ${count(vb365)} of Backup for Microsoft 365. ${time}`
}

interface JobsCardProps { vbr: Job[] | undefined, vb365: Job[] | undefined, vbrRuns: Run[] | undefined, vb365Runs: Run[] | undefined, isCut: boolean }

function JobsCard ({ vbr, vb365, vbrRuns, vb365Runs, isCut }: JobsCardProps) {
  const today = toDate(now.value)
  const dates = useMemo(() => datesUntil(now.peek(), historyDays, toDate), [today])
  return (
    <section class='card' aria-labelledby='jobs'>
      <header>
        <h2 id='jobs'>Jobs</h2>
        <span class='mut hide-s'>last {historyDays} days, a segment for each run{isCut ? ', the newest 5,000' : ''}</span>
        <span class='right legend' aria-hidden='true'>
          <span class='chip ok'><svg width='10' height='10'><rect class='f-ok' width='10' height='10' rx='2' /></svg><span class='hide-s'>Success</span></span>
          <span class='chip warn'><svg width='10' height='10'><rect class='f-warn' width='10' height='10' rx='2' /><path class='hatch' d='M2 10l3-10M7 10l3-10' /></svg><span class='hide-s'>Warning</span></span>
          <span class='chip fail'><svg width='10' height='10'><rect class='f-fail' width='10' height='10' rx='2' /><path class='cross' d='M3 3l4 4m0-4l-4 4' /></svg><span class='hide-s'>Failed</span></span>
        </span>
      </header>
      <table class='jobs'>
        <colgroup><col /><col class='c2' /><col class='c3' /><col class='c4' /><col class='c5' /></colgroup>
        <thead>
          <tr>
            <th scope='col'>Job</th>
            <th scope='col'><span class='sr'>Last {historyDays} days</span><StripDays dates={dates} /></th>
            <th scope='col'>Last run</th>
            <th scope='col' class='n'>Next run</th>
            <th scope='col'><span class='sr'>Action</span></th>
          </tr>
        </thead>
        <JobGroup title='Backup & Replication' jobs={vbr} runs={vbrRuns} dates={dates} />
        <JobGroup title='Backup for Microsoft 365' jobs={vb365} runs={vb365Runs} dates={dates} />
      </table>
    </section>
  )
}

function JobGroup ({ title, jobs, runs, dates }: { title: string, jobs: Job[] | undefined, runs: Run[] | undefined, dates: string[] }) {
  const zoneNow = zone.value
  const before = useRef(new Map<string, JobPast>())
  const byJob = useMemo(() => {
    const grouped = new Map<string, Run[]>()
    for (const run of runs ?? []) {
      if (run.jobId === undefined) continue
      const those = grouped.get(run.jobId)
      if (those === undefined) grouped.set(run.jobId, [run])
      else those.push(run)
    }
    before.current = new Map([...grouped].map(([id, those]) =>
      [id, { runs: those, days: keepDays(toStrip(those, dates, toDate), before.current.get(id)?.days) }]))
    return before.current
  }, [runs, dates, zoneNow])
  const none = useMemo(() => ({ runs: [], days: toStrip([], dates, toDate) }), [dates])
  return (
    <tbody>
      <tr class='group-row'><th colSpan={5} scope='colgroup'>{title}</th></tr>
      {(jobs ?? []).length === 0 && <tr><td colSpan={5}><Nothing of={jobs}>No jobs yet. One that is added by the API shows here at once.</Nothing></td></tr>}
      {jobs?.map(job => <JobRow key={job.id} job={job} {...byJob.get(job.id) ?? none} />)}
    </tbody>
  )
}

interface JobPast { runs: Run[], days: StripDay[] }

function JobRow ({ job, runs, days }: JobPast & { job: Job }) {
  const running = runs.find(({ isRunning }) => isRunning)
  const sessionId = running?.id ?? (job.isRunning ? job.sessionId : undefined)
  const last = runs.find(({ isRunning }) => !isRunning)
  const selected = sessionId === undefined ? `${job.product}/job/${job.id}` : `${job.product}/session/${sessionId}`
  const isSelected = address.value.selected === selected
  const why = job.standing === 'fail' ? last?.message : undefined
  return (
    <tr class={isSelected ? 'sel' : ''}>
      <td>
        <a class='name' data-row href={pathWith({ selected })} aria-current={isSelected ? 'true' : undefined}>{job.name}</a>
        <span class={`sub ${why === undefined || why === '' ? '' : 'fail'}`} title={why}>{why === undefined || why === '' ? job.about : why}</span>
      </td>
      <td class='strip'><Strip days={days} runs={runs} open={date => openDay(runs, date)} /></td>
      <td>
        <Chip standing={job.standing}>{job.word}</Chip>
        {last !== undefined && <span class='sub num hide-s'>{toNear(last.began, now.value)}{last.ended === undefined ? '' : `, ${toLength(last.ended - last.began)}`}</span>}
      </td>
      <td class='n next mut num'>{job.next === undefined ? job.nextWord : toUntil(job.next, now.value)}</td>
      <td class='act'>
        {job.isRunning && sessionId !== undefined
          ? <button class='icon quiet' aria-label={`Stop ${job.name}`} disabled={busy.value !== undefined} onClick={() => { void perform(`Stop ${job.name}`, calls.stopSession(job.product, sessionId)) }}><Icon name='stop' size={13} /></button>
          : <button class='icon quiet' aria-label={`Start ${job.name}`} disabled={busy.value !== undefined} onClick={() => { void start(job) }}><Icon name='start' size={13} /></button>}
      </td>
    </tr>
  )
}

/** The worst run of a day, or its last one. */
function openDay (runs: Run[], date: string): void {
  const those = runs.filter(({ began }) => toDate(began) === date)
  const run = those.find(({ standing }) => standing === 'fail') ?? those.find(({ standing }) => standing === 'warn') ?? those[0]
  if (run !== undefined) select(`${run.product}/session/${run.id}`)
}

async function start (job: Job): Promise<void> {
  const begun = await perform<{ id?: string }>(`Start ${job.name}`, job.isCopy ? calls.startCopyJob(job.id) : calls.startJob(job.product, job.id))
  if (begun?.id !== undefined) select(`${job.product}/session/${begun.id}`)
}

function Storage ({ places, curves }: { places: Place[], curves: ReadonlyMap<string, number[]> | undefined }) {
  return (
    <section class='card' aria-labelledby='storage'>
      <header><h2 id='storage'>Storage</h2><span class='mut'>used over {historyDays} days</span></header>
      <ul class='rows'>
        {places.map(place => (
          <li key={place.id}>
            <div>
              <span class='nm'><span class='name'>{place.name}</span><ProductTag product={place.product} />{!place.isOnline && <Chip standing='fail'>Offline</Chip>}{place.isFull && <Chip standing='fail'>Full</Chip>}</span>
              {place.capacity > 0 && <Bar share={place.used / place.capacity} kind={place.isFull ? 'fail' : place.used / place.capacity > 0.9 ? 'warn' : ''} />}
            </div>
            <Spark values={curves?.get(place.id) ?? []} name={`Space used in ${place.name}`} />
            <span class='n'><b class='num'>{place.capacity > 0 || place.used > 0 ? toSize(place.used) : '–'}</b><span class='sub num'>{place.capacity > 0 ? `of ${toSize(place.capacity)}` : 'without a limit'}</span></span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Proxies ({ proxies: all }: { proxies: Proxy[] }) {
  return (
    <section class='card' aria-labelledby='proxies'>
      <header><h2 id='proxies'>Proxies</h2></header>
      <ul class='rows pair'>
        {all.map(proxy => (
          <li key={proxy.id}>
            <div>
              <span class='name'>{proxy.name}</span>
              <span class='sub'>{productNames[proxy.product]}{proxy.slots > 0 ? ` · ${proxy.taken} of ${proxy.slots} tasks` : ''}{proxy.host !== proxy.name ? ` · ${proxy.host}` : ''}</span>
            </div>
            {proxy.note !== ''
              ? <Chip standing={proxy.isOnline ? 'warn' : 'fail'}>{proxy.note}</Chip>
              : proxy.slots > 0
                ? <span class='slots' role='img' aria-label={`${proxy.taken} of ${proxy.slots} slots taken`}>{Array.from({ length: Math.min(proxy.slots, 12) }, (_, nth) => <i key={nth} class={nth < proxy.taken ? 'on' : ''} />)}</span>
                : <Chip standing='ok'>Online</Chip>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Organizations ({ organizations: all }: { organizations: Vb365Organization[] | undefined }) {
  return (
    <section class='card' aria-labelledby='organizations'>
      <header><h2 id='organizations'>Organizations</h2></header>
      {all === undefined || all.length === 0
        ? <Nothing of={all}>None. <code>POST /v8/Organizations</code> adds one.</Nothing>
        : (
          <ul class='rows pair'>
            {all.map(({ id, name, description, isExchangeOnline, isSharePointOnline, isTeamsOnline }) => (
              <li key={id}>
                <div><span class='name'>{name}</span><span class='sub'>{description ?? 'Microsoft 365'}</span></div>
                <span class='sub'>{[isExchangeOnline === true ? 'Exchange' : '', isSharePointOnline === true ? 'SharePoint' : '', isTeamsOnline === true ? 'Teams' : ''].filter(word => word !== '').join(', ')}</span>
              </li>
            ))}
          </ul>
          )}
    </section>
  )
}

function LicencesCard ({ licences: both }: { licences: Licences | undefined }) {
  if (both === undefined) return null
  const { vbr, vb365 } = both
  const rows = [
    { product: 'vbr' as const, name: vbr === undefined ? 'No licence' : `${vbr.edition} ${vbr.type}`.replace('EnterprisePlus', 'Enterprise Plus'), status: vbr?.status, used: vbr?.instanceLicenseSummary?.usedInstancesNumber, of: vbr?.instanceLicenseSummary?.licensedInstancesNumber, unit: 'instances', until: vbr?.expirationDate },
    { product: 'vb365' as const, name: vb365 === undefined ? 'No licence' : vb365.type, status: vb365?.status, used: vb365?.usedNumber, of: vb365?.totalNumber, unit: 'users', until: vb365?.licenseExpires }
  ]
  return (
    <section class='card' aria-labelledby='licences'>
      <header><h2 id='licences'>Licences</h2></header>
      <ul class='rows pair'>
        {rows.map(({ product, name, status, used, of, unit, until }) => (
          <li key={product}>
            <div><span class='nm'><span class='name'>{name}</span><ProductTag product={product} /></span><span class='sub num'>{used === undefined || of === undefined ? '' : `${used} of ${of} ${unit}`}{until === undefined ? '' : ` · until ${toShortDate(until)} ${until.slice(0, 4)}`}</span></div>
            <Chip standing={status === 'Valid' ? 'ok' : status === undefined ? 'idle' : 'warn'}>{status ?? 'None'}</Chip>
          </li>
        ))}
      </ul>
    </section>
  )
}
