import { select } from '../address.js'
import { get } from '../api/call.js'
import type { Page, Results, Vb365LogItem, Vb365ProcessedObject, Vb365Session, VbrLogRecord, VbrSession, VbrTask } from '../api/models.js'
import { Bar } from '../parts/bar.js'
import { AsCode } from '../parts/code.js'
import { DrawerHead, type DrawerProps } from './drawer-head.js'
import { Chip, Icon, Mark, ProductTag } from '../parts/icons.js'
import type { Standing } from '../model/standing.js'
import { toPhases } from '../model/phases.js'
import { type Run, standingOf, toRunOfVb365, toRunOfVbr } from '../model/runs.js'
import { calls, control } from '../model/calls.js'
import { busy, perform } from '../store/actions.js'
import { heldSlots, history, nothing, objectNames, vb365Jobs } from '../store/estate.js'
import { type FeedSource, useFeed } from '../store/feeds.js'
import { isRunning as timeRuns, now, toLength, toNear, toSeconds, toSize } from '../store/time.js'
import { WhatIf } from './what-if.js'

interface Part { id: string, name: string, standing: Standing, word: string, share: number | undefined, message: string }
interface Line { id: string, at: string, until: string | undefined, standing: Standing, text: string }

interface SessionDetail {
  run: Run
  facts: Array<[string, string]>
  parts: Part[]
  partsName: string
  lines: Line[]
  proxyIds: string[]
  repositoryId: string | undefined
}

const ofVbr = (id: string): FeedSource<SessionDetail> => ({
  key: `session vbr ${id}`,
  on: ['vbr.sessions', 'vbr.taskSessions', 'vbr.taskSlots'],
  moves: true,
  load: async world => {
    const path = `/api/v1/sessions/${encodeURIComponent(id)}`
    const [session, logs, tasks, slots] = await Promise.all([
      get<VbrSession>(world, 'vbr', path),
      get<{ records: VbrLogRecord[] }>(world, 'vbr', `${path}/logs`),
      get<Page<VbrTask>>(world, 'vbr', `${path}/taskSessions?limit=200`).catch(() => undefined),
      heldSlots(world)
    ])
    const held = slots.filter(slot => slot.session === id)
    return {
      run: toRunOfVbr(session),
      facts: [
        ...(session.algorithm === undefined ? [] : [['Kind', session.algorithm] as [string, string]]),
        ...(session.progress?.bottleneck === undefined ? [] : [['Bottleneck', session.progress.bottleneck] as [string, string]]),
        ...(session.initiatedBy === undefined ? [] : [['Started by', session.initiatedBy] as [string, string]])
      ],
      parts: (tasks?.data ?? []).map(toPartOfVbr).sort((one, other) => one.name.localeCompare(other.name)),
      partsName: 'Machines',
      lines: logs.records.map(({ id, status, startTime, updateTime, title, description }) => ({
        id: String(id),
        at: startTime,
        until: updateTime,
        standing: logStandings[status] ?? 'run',
        text: description === undefined || description === '' ? title : `${title}: ${description}`
      })).reverse(),
      proxyIds: [...new Set(held.flatMap(({ proxyId }) => proxyId ?? []))],
      repositoryId: tasks?.data.find(({ repositoryId }) => repositoryId !== undefined)?.repositoryId
    }
  }
})

const logStandings: Record<string, Standing> = { Succeeded: 'ok', Success: 'ok', Warning: 'warn', Failed: 'fail', Error: 'fail', None: 'run', Running: 'run', Queued: 'idle' }

function toPartOfVbr ({ id, name, state, result, progress }: VbrTask): Part {
  const isOver = state === 'Stopped'
  const standing = isOver ? standingOf(result?.result ?? 'None') : state === 'Working' ? 'run' : 'idle'
  const percent = progress?.progressPercent
  return {
    id,
    name,
    standing,
    word: isOver ? result?.result ?? '' : percent === undefined ? state : `${percent} %`,
    share: isOver ? 1 : percent === undefined ? undefined : percent / 100,
    message: result === undefined || result.message === result.result ? '' : result.message
  }
}

const ofVb365 = (id: string): FeedSource<SessionDetail> => ({
  key: `session vb365 ${id}`,
  on: ['vb365.jobSessions', 'vb365.processedObjects'],
  moves: true,
  load: async world => {
    const path = `/v8/JobSessions/${encodeURIComponent(id)}`
    const [session, logs, objects] = await Promise.all([
      get<Vb365Session & { proxyId?: string, repositoryId?: string }>(world, 'vb365', path),
      get<Results<Vb365LogItem>>(world, 'vb365', `${path}/LogItems?limit=300`),
      get<Results<Vb365ProcessedObject>>(world, 'vb365', `${path}/ProcessedObjects?limit=300`).catch(() => undefined)
    ])
    const { statistics } = session
    return {
      run: toRunOfVb365(session, () => undefined),
      facts: [
        ...(session.jobSessionConfigType === undefined ? [] : [['Kind', session.jobSessionConfigType] as [string, string]]),
        ['Items', String(statistics?.processedObjects ?? 0)],
        ...(statistics?.bottleneck === undefined ? [] : [['Bottleneck', statistics.bottleneck] as [string, string]])
      ],
      parts: (objects?.results ?? []).map(({ id, type, status }) => ({
        id, name: type, standing: standingOf(status), word: status, share: undefined, message: ''
      })),
      partsName: 'Mailboxes, sites and teams',
      lines: logs.results.map(({ id, creationTime, endTime, type, message }) => ({
        id, at: creationTime, until: endTime, standing: logStandings[type] ?? 'run', text: message
      })),
      proxyIds: session.proxyId === undefined ? [] : [session.proxyId],
      repositoryId: session.repositoryId
    }
  }
})

export function SessionDrawer ({ shown: { feeds }, product, id }: DrawerProps) {
  const { value, trouble } = useFeed(feeds, product === 'vbr' ? ofVbr(id) : ofVb365(id))
  const past = useFeed(feeds, history).value.value
  const jobs = useFeed(feeds, vb365Jobs).value.value ?? []
  const names = useFeed(feeds, product === 'vb365' ? objectNames : nothing).value.value
  const detail = value.value
  if (detail === undefined) {
    return (
      <>
        <DrawerHead above={<ProductTag product={product} />} title='Session' />
        <section><p class='mut'>{trouble.value?.message ?? 'Reading the session.'}</p></section>
      </>
    )
  }
  const { run, facts, parts, lines, partsName } = detail
  const name = product === 'vbr' ? run.name : jobs.find(job => job.id === run.jobId)?.name ?? run.name
  const earlier = (past?.[product] ?? []).filter(one => one.jobId === run.jobId && one.jobId !== undefined && one.id !== run.id && one.began <= run.began).slice(0, 5)
  const toEnd = timeRuns.value ? calls.advance({ untilIdle: true }) : control('POST', `/sessions/${run.id}/wait`, { timeout: '60s', within: '7d' })
  const doings = run.isRunning
    ? [toEnd]
    : run.jobId === undefined ? [] : [jobs.some(job => job.id === run.jobId && job.isCopy) ? calls.startCopyJob(run.jobId) : calls.startJob(product, run.jobId)]
  return (
    <>
      <DrawerHead above={<><Chip standing={run.standing}>{run.isRunning ? 'Running' : run.word}</Chip><ProductTag product={product} /></>} title={name}>
        <div class='progress'>
          {run.isRunning && run.progress !== undefined && <p class='pct num'>{run.progress}<small>%</small></p>}
          <dl class='facts'>
            <div><dt>{run.isRunning ? 'Running for' : 'Took'}</dt><dd class='num'>{toLength((run.ended ?? now.value) - run.began)}</dd></div>
            <div><dt>Began</dt><dd class='num'>{toNear(run.began, now.value)}</dd></div>
            {facts.map(([term, fact]) => <div key={term}><dt>{term}</dt><dd>{fact}</dd></div>)}
          </dl>
        </div>
        {run.isRunning && run.progress !== undefined && <Bar share={run.progress / 100} kind='run' name={`Progress of ${name}`} />}
        {run.message !== '' && <p class={`said ${run.standing}`}>{run.message}</p>}
      </DrawerHead>
      <div class='scroll' tabIndex={0} role='group' aria-label='What it did'>
        <Phases run={run} lines={lines} />
        {parts.length > 0 && <Parts name={partsName} parts={parts.map(part => ({ ...part, name: nameOf(part, names) }))} />}
        <section>
          <h3>Log</h3>
          {lines.length === 0
            ? <p class='mut'>No line yet.</p>
            : (
              <ol class='log'>
                {lines.map(line => <li key={line.id}><time class='num'>{toSeconds(line.at)}</time><Mark standing={line.standing} /><span>{line.text}</span></li>)}
              </ol>
              )}
        </section>
        {earlier.length > 0 && (
          <section>
            <h3>Earlier runs</h3>
            <table class='earlier'>
              <thead class='sr'><tr><th scope='col'>Began</th><th scope='col'>Result</th><th scope='col'>Took</th><th scope='col'>Moved</th></tr></thead>
              <tbody>
                {earlier.map(one => (
                  <tr key={one.id}>
                    <td><a href={`#${product}/session/${one.id}`}>{toNear(one.began, now.value)}</a></td>
                    <td><Chip standing={one.standing}>{one.word}</Chip></td>
                    <td class='n'>{one.ended === undefined ? '' : toLength(one.ended - one.began)}</td>
                    <td class='n'>{one.bytes === undefined ? '' : toSize(one.bytes)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
        {run.jobId !== undefined && <WhatIf feeds={feeds} product={product} proxyIds={detail.proxyIds} repositoryId={detail.repositoryId} />}
        {doings.length > 0 && <section><AsCode calls={doings} /></section>}
      </div>
      <footer class='actions'>
        {run.isRunning
          ? (
            <>
              <button class='primary' disabled={busy.value !== undefined} onClick={() => { void perform(`Jump to the end of ${name}`, toEnd) }}>Jump to its end</button>
              <button disabled={busy.value !== undefined} onClick={() => { void perform(`Stop ${name}`, calls.stopSession(product, run.id)) }}><Icon name='stop' size={13} />Stop</button>
            </>
            )
          : doings.length > 0 && (
            <button
              class='primary' disabled={busy.value !== undefined}
              onClick={() => { void startAgain(product, doings, name) }}
            ><Icon name='start' size={13} />Start again
            </button>
          )}
      </footer>
    </>
  )
}

/** Microsoft 365 tells an object by its id alone; what it is called, its organization knows. */
const nameOf = ({ id, name }: Part, names: ReadonlyMap<string, string> | undefined): string => names?.get(id) ?? name

async function startAgain (product: 'vbr' | 'vb365', doings: Parameters<typeof perform>[1][], name: string): Promise<void> {
  const begun = await perform<{ id?: string }>(`Start ${name}`, ...doings)
  if (begun?.id !== undefined) select(`${product}/session/${begun.id}`)
}

/** What took its time, on the axis of the whole: what lasted less than a fiftieth of it stands in the log alone. */
function Phases ({ run, lines }: { run: Run, lines: Line[] }) {
  const end = run.ended ?? now.value
  const length = Math.max(1, end - run.began)
  const phases = toPhases(lines, run.began, end)
  if (phases.length < 2) return null
  return (
    <section>
      <h3>Phases</h3>
      <ol class='phases'>
        {phases.map(({ id, from, to, standing, text }) => (
          <li key={id}>
            <span class='name' title={text}>{text}</span>
            <span class='axis' aria-hidden='true'><i class={`f-${standing}`} style={{ left: `${(from - run.began) / length * 100}%`, width: `${Math.max(1, (to - from) / length * 100)}%` }} /></span>
            <span class='num mut'>{toLength(to - from)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Parts ({ name, parts }: { name: string, parts: Part[] }) {
  return (
    <section>
      <h3>{name}</h3>
      <ul class='parts'>
        {parts.map(part => (
          <li key={part.id}>
            <span class='name'>{part.name}</span>
            {part.share === undefined
              ? <span />
              : <Bar share={part.share} kind={part.standing === 'idle' ? '' : part.standing} name={`Progress of ${part.name}`} />}
            <span class={`num ${part.standing}`}>{part.word}</span>
            {part.message !== '' && <p class={`said ${part.standing}`}>{part.message}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
