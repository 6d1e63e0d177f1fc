import { useMemo } from 'preact/hooks'
import { address, filterBy } from '../address.js'
import type { CoverageInfo } from '../api/models.js'
import { Bar } from '../parts/bar.js'
import { Chip } from '../parts/icons.js'
import { Pressed } from '../parts/pressed.js'
import { useFeed } from '../store/feeds.js'
import { journal } from '../store/journal.js'
import { coverage } from '../store/rules.js'
import type { ViewProps } from './index.js'

type Operation = CoverageInfo['operations'][number]
const products = [['vbr', 'Backup & Replication'], ['vb365', 'Microsoft 365']] as const
const shownOnes = [['', 'All'], ['called', 'Called by the client'], ['pending', 'Not simulated yet']] as const

/** What each documented operation does here, and which of them the client under test has called. */
export function Coverage ({ shown: { feeds } }: ViewProps) {
  const { value, trouble } = useFeed(feeds, coverage)
  const called = useFeed(feeds, journal).value.value
  const { product = 'vbr', only = '', text = '' } = address.value.filters
  const calls = useMemo(() => {
    const counted = new Map<string, number>()
    for (const { operationId, product: of } of called?.requests ?? []) {
      if (operationId !== null) counted.set(`${of} ${operationId}`, (counted.get(`${of} ${operationId}`) ?? 0) + 1)
    }
    return counted
  }, [called])
  const callsOf = (operation: Operation): number => calls.get(`${operation.product} ${operation.operationId}`) ?? 0
  const wanted = text.toLowerCase()
  const all = value.value?.operations.filter(one => one.product === product) ?? []
  const fitting = all.filter(one => (only === '' || (only === 'called' ? callsOf(one) > 0 : one.behaviour === 'pending')) &&
    (wanted === '' || `${one.section} ${one.operationId} ${one.paths.join(' ')}`.toLowerCase().includes(wanted)))
  const sections = new Map<string, Operation[]>()
  for (const one of fitting) sections.set(one.section, [...sections.get(one.section) ?? [], one])
  const done = all.filter(({ behaviour }) => behaviour !== 'pending').length
  const nCalled = all.filter(one => callsOf(one) > 0).length
  return (
    <>
      <div>
        <h1>{value.value === undefined ? 'Reading the coverage.' : `${done} of ${all.length} documented operations are simulated; your client has called ${nCalled}.`}</h1>
        <p class='lead'>{trouble.value?.message ?? 'By the sections of the vendor’s documentation. What is not simulated yet answers 501.'}</p>
      </div>
      <section class='card' aria-label='Operations'>
        <div class='filters'>
          <input type='search' aria-label='Section, operation or path' placeholder='Section, operation or path' value={text} onInput={event => filterBy('text', event.currentTarget.value)} />
          <Pressed label='Product' value={product} choices={products} choose={one => filterBy('product', one)} />
          <Pressed label='Which' value={only} choices={shownOnes} choose={one => filterBy('only', one)} />
        </div>
        {value.value !== undefined && fitting.length === 0 && <p class='empty'>None fits.</p>}
        {[...sections].map(([section, operations]) => <Section key={`${product} ${section}`} name={section} operations={operations} callsOf={callsOf} isOpen={wanted !== '' || only !== ''} />)}
      </section>
    </>
  )
}

function Section ({ name, operations, callsOf, isOpen }: { name: string, operations: Operation[], callsOf: (operation: Operation) => number, isOpen: boolean }) {
  const done = operations.filter(({ behaviour }) => behaviour !== 'pending').length
  const called = operations.filter(one => callsOf(one) > 0).length
  return (
    <details class='section' open={isOpen}>
      <summary>
        <b>{name}</b><span class='mut num'>{done} of {operations.length} simulated{called > 0 ? `, ${called} called` : ''}</span>
        <Bar share={done / operations.length} kind='ok' />
      </summary>
      <ul class='operations'>
        {operations.map(one => (
          <li key={one.operationId}>
            <span class='method'>{one.method}</span>
            <span class='path'>{one.paths.at(-1)}</span>
            <span class='mut'>{one.operationId}</span>
            <span class='mut'>{one.revisions.join(', ')}</span>
            <span>{callsOf(one) > 0 ? <b class='num'>× {callsOf(one)}</b> : ''}</span>
            <Chip standing={one.behaviour === 'pending' ? 'idle' : 'ok'}>{one.behaviour === 'live' ? 'Simulated' : one.behaviour === 'static' ? 'As documented' : '501'}</Chip>
          </li>
        ))}
      </ul>
    </details>
  )
}
