import { useMemo, useState } from 'preact/hooks'
import { address, filterBy } from '../address.js'
import { get } from '../api/call.js'
import type { AgendaInfo, Items, SnapshotInfo } from '../api/models.js'
import { AsCode } from '../parts/code.js'
import { Field } from '../parts/field.js'
import { Icon, productNames } from '../parts/icons.js'
import { Lanes } from '../parts/lanes.js'
import { Pressed } from '../parts/pressed.js'
import { Nothing } from '../parts/nothing.js'
import { calls, control } from '../model/calls.js'
import { busy, perform } from '../store/actions.js'
import { history, vb365Jobs, vbrJobs } from '../store/estate.js'
import { type FeedSource, useFeed } from '../store/feeds.js'
import { clock, now, toUntil, toWhen } from '../store/time.js'
import type { ViewProps } from './index.js'

const hour = 3_600_000
const none: AgendaInfo['items'] = []
const noFlags: SnapshotInfo[] = []
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
  const vbr = useFeed(feeds, vbrJobs).value.value
  const vb365 = useFeed(feeds, vb365Jobs).value.value
  const jobs = useMemo(() => [...vbr ?? [], ...vb365 ?? []], [vbr, vb365])
  const runs = useMemo(() => [...past?.vbr ?? [], ...past?.vb365 ?? []], [past])
  const { span: asked = '' } = address.value.filters
  const span = spans.some(([hours]) => hours === asked) ? asked : '24'
  const items = due.value.value?.items ?? none
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
        <Pressed label='How much is shown' value={span} choices={spans} choose={one => filterBy('span', one)} />
      </div>
      <ClockModes />
      <Lanes jobs={jobs} runs={runs} due={items} flags={taken ?? noFlags} length={length} />
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
          <Field of='Jump there' at='until'><label>Jump to (UTC) <input type='datetime-local' required value={until} min={state.now.slice(0, 16)} onInput={event => setUntil(event.currentTarget.value)} /></label></Field>
          <button disabled={busy.value !== undefined}>Jump there</button>
          <button type='button' disabled={busy.value !== undefined} onClick={() => { void perform('Jump until nothing runs', calls.advance({ untilIdle: true })) }}>Until nothing runs</button>
        </form>
      </div>
      <AsCode calls={[calls.advance({ by: 'PT1H' }), calls.runClock(60)]} />
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
        <Field of={`Take the snapshot ${name}`} at='name'><label>Name <input required value={name} onInput={event => setName(event.currentTarget.value)} /></label></Field>
        <button disabled={busy.value !== undefined}>Take a snapshot</button>
      </form>
    </section>
  )
}
