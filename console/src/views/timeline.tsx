import { useState } from 'preact/hooks'
import { get } from '../api/call.js'
import type { AgendaInfo, Items, SnapshotInfo } from '../api/models.js'
import type { Run } from '../model/runs.js'
import { AsCode } from '../parts/code.js'
import { Icon, productNames } from '../parts/icons.js'
import { Pressed } from '../parts/pressed.js'
import { useWidth } from '../parts/width.js'
import { Nothing } from '../parts/nothing.js'
import { busy, calls, control, perform } from '../store/actions.js'
import { history, vb365Jobs, vbrJobs } from '../store/estate.js'
import { type FeedSource, useFeed } from '../store/feeds.js'
import { clock, now, toClock, toDay, toSeconds, toShortDate, toUntil, toWhen } from '../store/time.js'
import type { ViewProps } from './index.js'

const hour = 3_600_000
const spans = [['12', '12 hours'], ['24', 'A day'], ['168', 'A week']] as const

const agenda: FeedSource<AgendaInfo> = {
  key: 'agenda',
  on: ['*', 'clock'],
  load: world => get<AgendaInfo>(world, 'control', '/api/worlds/{world}/clock/agenda?limit=100')
}
export const snapshots: FeedSource<SnapshotInfo[]> = {
  key: 'snapshots',
  on: ['rules', 'clock'],
  load: async world => (await get<Items<SnapshotInfo>>(world, 'control', '/api/worlds/{world}/snapshots')).items
}

/** What was and what is due on one axis, and the ways to move along it. */
export function Timeline ({ shown: { feeds } }: ViewProps) {
  const due = useFeed(feeds, agenda)
  const past = useFeed(feeds, history).value.value
  const taken = useFeed(feeds, snapshots).value.value
  const jobs = [...useFeed(feeds, vbrJobs).value.value ?? [], ...useFeed(feeds, vb365Jobs).value.value ?? []]
  const [span, setSpan] = useState('24')
  const items = due.value.value?.items ?? []
  const first = items[0]
  const length = Number(span) * hour
  const names = new Map(jobs.map(({ id, name }) => [id, name]))
  return (
    <>
      <div class='head'>
        <div>
          <h1>{due.value.value === undefined ? 'Reading what is due.' : first === undefined ? 'Nothing is due.' : `${first.title}, ${toUntil(first.due, now.value)}.`}</h1>
          <p class='lead'>{due.trouble.value?.message ?? `It is ${toWhen(now.value)}. ${due.value.value?.total ?? 0} steps are due; nothing happens before its time.`}</p>
        </div>
        <Pressed label='How much is shown' value={span} choices={spans} choose={setSpan} />
      </div>
      <ClockModes />
      <Lanes jobs={jobs} runs={[...past?.vbr ?? [], ...past?.vb365 ?? []]} due={items} flags={taken ?? []} length={length} />
      <div class='two'>
        <section class='card' aria-labelledby='due'>
          <header><h2 id='due'>Due next</h2><span class='mut'>jump there, and all before it happens</span></header>
          {items.length === 0
            ? <Nothing of={due.value.value}>Nothing. A job with a schedule, or one that is started, brings something.</Nothing>
            : (
              <ul class='rows pair'>
                {items.slice(0, 40).map((item, nth) => (
                  <li key={nth}>
                    <div><span>{item.title === '' ? names.get(item.subject) ?? item.step : item.title}</span><span class='sub num'>{toWhen(item.due)}{item.product === null ? '' : ` · ${productNames[item.product]}`}</span></div>
                    <button aria-label={`${toUntil(item.due, now.value)}: jump to “${item.title}”`} disabled={busy.value !== undefined} onClick={() => { void perform(`Jump to ${toWhen(item.due)}`, calls.advance({ until: item.due })) }}>{toUntil(item.due, now.value)}</button>
                  </li>
                ))}
              </ul>
              )}
        </section>
        <Snapshots flags={taken} />
      </div>
    </>
  )
}

function ClockModes () {
  const state = clock.value?.state
  const [until, setUntil] = useState('')
  if (state === undefined) return null
  const mode = state.mode === 'rate' ? `rate ${state.rate}` : state.mode
  const ways: Record<string, Parameters<typeof perform>[1]> = {
    frozen: calls.freezeClock(),
    'rate 60': calls.runClock(60),
    'rate 3600': calls.runClock(3600),
    real: calls.letClockRun(),
    poll: control('PUT', '/clock', { mode: 'poll', step: '30s' })
  }
  const words = [['frozen', 'Stands still'], ['real', 'Real time'], ['rate 60', '60 ×'], ['rate 3600', '3600 ×'], ['poll', '30 s per question']] as const
  return (
    <section class='card rule' aria-label='How time runs'>
      <div class='row'>
        <Pressed label='How time runs' value={mode} choices={words} choose={one => { if (ways[one] !== undefined) void perform('Let time run another way', ways[one]) }} />
        <form class='row' onSubmit={event => { event.preventDefault(); void perform('Jump there', calls.advance({ until: new Date(`${until}:00Z`).toISOString() })) }}>
          <label>Jump to (UTC) <input type='datetime-local' required value={until} min={state.now.slice(0, 16)} onInput={event => setUntil(event.currentTarget.value)} /></label>
          <button disabled={busy.value !== undefined}>Jump there</button>
          <button type='button' disabled={busy.value !== undefined} onClick={() => { void perform('Jump until nothing runs', calls.advance({ untilIdle: true })) }}>Until nothing runs</button>
        </form>
      </div>
      <AsCode calls={[calls.advance({ by: 'PT1H' }), calls.runClock(60)]} />
    </section>
  )
}

interface LanesProps { jobs: Array<{ id: string, product: 'vbr' | 'vb365', name: string }>, runs: Run[], due: AgendaInfo['items'], flags: SnapshotInfo[], length: number }

/** A lane per job; two thirds of the picture are behind, one is ahead. */
function Lanes ({ jobs, runs, due, flags, length }: LanesProps) {
  const [place, width] = useWidth()
  const label = width < 500 ? 96 : 190
  const at = now.value
  const from = at - length * 2 / 3
  const to = at + length / 3
  const x = (instant: number): number => label + (instant - from) / (to - from) * Math.max(0, width - label - 12)
  const tall = 24
  const height = jobs.length * tall + 44
  const step = length <= 24 * hour ? (width < 700 ? 6 : 3) * hour : 24 * hour
  const marks: number[] = []
  for (let mark = Math.ceil(from / step) * step; mark <= to; mark += step) marks.push(mark)
  return (
    <section class='card' aria-labelledby='lanes'>
      <header><h2 id='lanes'>Jobs</h2><span class='mut'>what ran, and what starts next</span></header>
      <div class='lanes' ref={place}>
        {width > 0 && (
          <svg width={width} height={height} role='img' aria-label={`A lane for each of ${jobs.length} jobs`}>
            {marks.map(mark => <g key={mark}><path class='grid' d={`M${x(mark)} 22V${height - 20}`} /><text x={x(mark)} y={height - 5} text-anchor='middle'>{step >= 24 * hour ? toShortDate(mark) : toClock(mark)}</text></g>)}
            {flags.map(({ name, now: taken }) => Date.parse(taken) >= from && Date.parse(taken) <= to && (
              <g key={name}><path class='flagline' d={`M${x(Date.parse(taken))} 10V${height - 20}`} /><text class='flag' x={x(Date.parse(taken)) + 3} y='18'>⚑ {name}</text></g>
            ))}
            {jobs.map((job, nth) => {
              const y = 26 + nth * tall
              return (
                <g key={job.id}>
                  <path class='lane' d={`M${label} ${y + 8}H${width - 12}`} />
                  <text class='job' x='0' y={y + 12}>{job.name.length > label / 7 ? `${job.name.slice(0, Math.floor(label / 7) - 1)}…` : job.name}</text>
                  {runs.filter(run => run.jobId === job.id && (run.ended ?? at) >= from && run.began <= at).map(run => (
                    <rect
                      key={run.id} class={`f-${run.standing}`} x={Math.max(label, x(run.began))} y={y} height='16' rx='2'
                      width={Math.max(3, x(run.ended ?? at) - Math.max(label, x(run.began)))}
                    ><title>{`${job.name}, ${toDay(run.began)}, ${toSeconds(run.began)}: ${run.word}`}</title>
                    </rect>
                  ))}
                  {due.filter(item => item.subject === job.id && Date.parse(item.due) <= to).map(item => (
                    <path key={item.due} class='due' d={`M${x(Date.parse(item.due))} ${y + 2}l6 6-6 6-6-6z`}><title>{item.title}</title></path>
                  ))}
                </g>
              )
            })}
            <path class='nowline' d={`M${x(at)} 14V${height - 20}`} /><text class='nowlab' x={x(at)} y='10' text-anchor='middle'>now {toClock(at)}</text>
          </svg>
        )}
      </div>
    </section>
  )
}

export function Snapshots ({ flags }: { flags: SnapshotInfo[] | undefined }) {
  const [name, setName] = useState('before')
  return (
    <section class='card' aria-labelledby='snapshots'>
      <header><h2 id='snapshots'>Snapshots</h2><span class='mut'>a way back</span></header>
      {flags === undefined || flags.length === 0
        ? <Nothing of={flags}>None. One that is taken holds state, clock and what is due.</Nothing>
        : (
          <ul class='rows pair'>
            {flags.map(flag => (
              <li key={flag.name}>
                <div><span class='nm'><Icon name='flag' size={13} /><span class='name'>{flag.name}</span></span><span class='sub num'>{toWhen(flag.now)}</span></div>
                <div class='chips'>
                  <button aria-label={`Restore ${flag.name}`} disabled={busy.value !== undefined} onClick={() => { void perform(`Restore ${flag.name}`, control('POST', `/snapshots/${encodeURIComponent(flag.name)}/restore`)) }}>Restore</button>
                  <button class='icon quiet' aria-label={`Remove ${flag.name}`} disabled={busy.value !== undefined} onClick={() => { void perform(`Remove ${flag.name}`, control('DELETE', `/snapshots/${encodeURIComponent(flag.name)}`)) }}><Icon name='trash' /></button>
                </div>
              </li>
            ))}
          </ul>
          )}
      <form class='row foot' onSubmit={event => { event.preventDefault(); void perform(`Take the snapshot ${name}`, control('POST', '/snapshots', { name })) }}>
        <label>Name <input required value={name} onInput={event => setName(event.currentTarget.value)} /></label>
        <button disabled={busy.value !== undefined}>Take a snapshot</button>
      </form>
    </section>
  )
}
