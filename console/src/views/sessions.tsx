import { useMemo, useState } from 'preact/hooks'
import { address, filterBy, pathWith } from '../address.js'
import { Listed } from '../parts/pages.js'
import { Bar } from '../parts/bar.js'
import { Chip, productNames } from '../parts/icons.js'
import { Pressed } from '../parts/pressed.js'
import type { Run } from '../model/runs.js'
import { sessionList, vb365Jobs, type WantedSessions } from '../store/estate.js'
import { useFeed } from '../store/feeds.js'
import { now, toLength, toNear, toSize } from '../store/time.js'
import type { ViewProps } from './index.js'

const atOnce = 1000
const results = [['', 'All'], ['run', 'Running'], ['ok', 'Success'], ['warn', 'Warning'], ['fail', 'Failed']] as const
const products = [['', 'Both'], ['vbr', 'B&R'], ['vb365', 'M365']] as const

/** What the products are asked for, so that among 100,000 sessions those that failed are found. */
const toWanted = (product: string, result: string): WantedSessions => ({
  ...(product === 'vbr' || product === 'vb365' ? { product } : {}),
  ...(result === 'ok' || result === 'warn' || result === 'fail' || result === 'run' ? { result } : {})
})

/** All sessions of both products, newest first. */
export function Sessions ({ shown: { feeds } }: ViewProps) {
  const [most, setMost] = useState(atOnce)
  const { product = '', result = '', kind = '', text = '' } = address.value.filters
  const { value, trouble } = useFeed(feeds, sessionList(most, toWanted(product, result)))
  const jobs = useFeed(feeds, vb365Jobs).value.value
  const list = value.value
  const named = useMemo(() => {
    const names = new Map((jobs ?? []).map(({ id, name }) => [id, name]))
    return (list?.runs ?? []).map(run => run.product === 'vbr' ? run : { ...run, name: (run.jobId === undefined ? undefined : names.get(run.jobId)) ?? run.name })
  }, [list, jobs])
  const kinds = useMemo(() => [...new Set(named.map(run => run.kind))].sort(), [named])
  const wanted = text.toLowerCase()
  const rows = useMemo(() => named.filter(run =>
    (product === '' || run.product === product) && (result === '' || run.standing === result) && (kind === '' || run.kind === kind) &&
    (wanted === '' || run.name.toLowerCase().includes(wanted) || run.message.toLowerCase().includes(wanted))
  ), [named, product, result, kind, wanted])
  const running = named.filter(({ isRunning }) => isRunning).length
  const failed = named.filter(({ standing }) => standing === 'fail').length
  return (
    <>
      <div>
        <h1>{list === undefined ? 'Reading the sessions.' : sayList(result, named.length, running, failed, list.isCut)}</h1>
        <p class='lead'>{trouble.value?.message ?? 'Jobs, restores and whatever else takes its time, in both products; newest first.'}</p>
      </div>
      <section class='card list' aria-label='Sessions'>
        <div class='filters'>
          <input type='search' aria-label='Name or message' placeholder='Name or message' value={text} onInput={event => filterBy('text', event.currentTarget.value)} />
          <Pressed label='Product' value={product} choices={products} choose={one => filterBy('product', one)} />
          <Pressed label='Result' value={result} choices={results} choose={one => filterBy('result', one)} />
          <select aria-label='Kind' value={kind} onChange={event => filterBy('kind', event.currentTarget.value)}>
            <option value=''>Every kind</option>
            {kinds.map(one => <option key={one} value={one}>{one}</option>)}
          </select>
        </div>
        <SessionRows rows={rows} />
        {rows.length === 0 && list !== undefined && (
          <p class='empty'>{named.length === 0 ? 'Nothing has run. Start a job, or jump to its next start.' : 'None of them fits. Another filter shows the others.'}</p>
        )}
        {list?.isCut === true && <p class='empty'><button onClick={() => setMost(most + 5 * atOnce)}>Show older ones</button></p>}
      </section>
    </>
  )
}

const SessionRows = ({ rows }: { rows: Run[] }) => (
  <Listed
    rows={rows} height={{ wide: 36, narrow: 56 }} columns={7} class='sessions'
    head={<tr><th scope='col'>Name</th><th scope='col'>Product</th><th scope='col'>Kind</th><th scope='col'>Result</th><th scope='col' class='n'>Began</th><th scope='col' class='n'>Took</th><th scope='col' class='n'>Moved</th></tr>}
    row={(run, at) => <SessionRow key={`${run.product} ${run.id}`} run={run} at={at} />}
  />
)

function SessionRow ({ run, at }: { run: Run, at: number }) {
  const selected = `${run.product}/session/${run.id}`
  const isSelected = address.value.selected === selected
  return (
    <tr class={isSelected ? 'sel' : ''} aria-rowindex={at}>
      <td><a class='name' data-row href={pathWith({ selected })} title={run.message}>{run.name}</a></td>
      <td class='mut'>{productNames[run.product]}</td>
      <td class='mut cut'>{run.kind}</td>
      <td>
        <Chip standing={run.standing}>{run.isRunning && run.progress !== undefined ? `${run.progress} %` : run.word}</Chip>
        {run.isRunning && run.progress !== undefined && <Bar share={run.progress / 100} kind='run' name={`Progress of ${run.name}`} />}
      </td>
      <td class='n'>{toNear(run.began, now.value)}</td>
      <td class='n mut'>{toLength((run.ended ?? now.value) - run.began)}</td>
      <td class='n mut'>{run.bytes === undefined ? '' : toSize(run.bytes)}</td>
    </tr>
  )
}

function sayList (result: string, all: number, running: number, failed: number, isCut: boolean): string {
  if (result !== '') return `${isCut ? 'The newest ' : ''}${all} ${all === 1 ? 'session is' : 'sessions are'} ${saidOf[result] ?? 'such'}.`
  const now = running === 0 ? 'Nothing is running' : `${running} ${running === 1 ? 'session is' : 'sessions are'} running`
  return `${now}, ${failed} of the last ${all} failed.`
}

const saidOf: Record<string, string> = { run: 'running', ok: 'good', warn: 'with warnings', fail: 'failed' }
