import { useMemo, useRef, useState } from 'preact/hooks'
import { address, filterBy, pathWith } from '../address.js'
import type { JournalRequest, ReportInfo } from '../api/models.js'
import { type Folded, fold, shortenIds } from '../model/fold.js'
import { Copy } from '../parts/code.js'
import { Mark, productNames } from '../parts/icons.js'
import type { Standing } from '../model/standing.js'
import { isNarrow } from '../parts/narrow.js'
import { Pressed } from '../parts/pressed.js'
import { Listed } from '../parts/pages.js'
import { control } from '../model/calls.js'
import { perform } from '../store/actions.js'
import { useFeed } from '../store/feeds.js'
import { journal, report } from '../store/journal.js'
import { server } from '../store/server.js'
import type { ViewProps } from './index.js'

const products = [['', 'All'], ['vbr', 'B&R'], ['vb365', 'M365']] as const
const statuses = [['', 'All'], ['2', '2xx'], ['4', '4xx'], ['5', '5xx'], ['fault', 'By a fault']] as const

/** What the client under test asks, as it asks, and what it does wrong. */
export function Journal ({ shown: { feeds, name } }: ViewProps) {
  const [follows, setFollows] = useState(true)
  const { value, trouble } = useFeed(feeds, journal)
  const findings = useFeed(feeds, report).value.value?.findings ?? []
  const held = useRef<JournalRequest[]>([])
  if (follows) held.current = value.value?.requests ?? []
  const requests = held.current
  const { product = '', status = '', text = '' } = address.value.filters
  const rows = useMemo(() => fold(requests.filter(request => fits(request, product, status, text.toLowerCase()))), [requests, product, status, text])
  const total = value.value?.total ?? 0
  return (
    <>
      <div class='head'>
        <div>
          <h1>{value.value === undefined ? 'Reading the journal.' : sayJournal(findings.length, total)}</h1>
          <p class='lead'>{trouble.value?.message ?? 'What was asked of this world’s products, newest first. What this page itself asks is not in it.'}</p>
        </div>
        <div class='group'>
          <button aria-pressed={follows} onClick={() => setFollows(!follows)}>Following</button>
          <a class='btn' download={`requests-of-${name}.json`} href={useExport(requests)}>Export</a>
          <button onClick={() => { void perform('Clear the journal', control('DELETE', '/requests')) }}>Clear</button>
        </div>
      </div>
      {findings.length > 0 && <Findings findings={findings} />}
      <section class='card list' aria-label='Requests'>
        <div class='filters'>
          <input type='search' aria-label='Path, operation or body' placeholder='Path, operation or body' value={text} onInput={event => filterBy('text', event.currentTarget.value)} />
          <Pressed label='Product' value={product} choices={products} choose={one => filterBy('product', one)} />
          <Pressed label='Status' value={status} choices={statuses} choose={one => filterBy('status', one)} />
        </div>
        <RequestRows rows={rows} />
        {rows.length === 0 && value.value !== undefined && <NoRequests total={total} />}
      </section>
    </>
  )
}

function sayJournal (findings: number, total: number): string {
  if (total === 0) return 'No requests yet.'
  const asked = `${total} ${total === 1 ? 'request' : 'requests'}`
  return findings === 0 ? `${asked}, and nothing wrong with them.` : `${findings} ${findings === 1 ? 'finding' : 'findings'} in ${asked}.`
}

function fits (request: JournalRequest, product: string, status: string, text: string): boolean {
  if (product !== '' && request.product !== product) return false
  if (status === 'fault' ? request.fault === null : status !== '' && !String(request.status ?? '').startsWith(status)) return false
  if (text === '') return true
  const where = `${request.method} ${request.path}${request.query} ${request.operationId ?? ''} ${request.user ?? ''}`
  return where.toLowerCase().includes(text) || (JSON.stringify([request.requestBody, request.replyBody]) ?? '').toLowerCase().includes(text)
}

/** A file of what is shown; made when the link is followed would be too late for a browser. */
function useExport (requests: JournalRequest[]): string {
  return useMemo(() => URL.createObjectURL(new Blob([JSON.stringify(requests, null, 2)], { type: 'application/json' })), [requests])
}

function NoRequests ({ total }: { total: number }) {
  const vbr = server.value?.products.vbr.url ?? 'https://127.0.0.1:9419'
  const { world } = address.value
  if (total > 0) return <p class='empty'>None of them fits. Another filter shows the others.</p>
  const call = `curl -k ${vbr}/api/v1/serverTime${world === 'default' ? '' : ` -H 'x-vbsim-world: ${world}'`}`
  return (
    <div class='empty'>
      <p>Nobody has asked this world’s products for anything. Backup & Replication is at <code>{vbr}</code>; here is a call to paste.</p>
      <div class='code'><pre tabIndex={0} role='group' aria-label='A call to paste'>{call}</pre></div>
      <Copy text={call} what='The call' />
    </div>
  )
}

type Finding = ReportInfo['findings'][number]
const findingNames: Record<Finding['kind'], string> = {
  refused: 'Refused',
  unmatched: 'No such operation',
  'hasty-retry': 'Retried too soon',
  'hot-polling': 'Polled too often',
  'token-storm': 'Too many logins',
  'needless-refresh': 'Refreshed for nothing',
  'pages-not-followed': 'Pages not followed',
  'unknown-members': 'Unknown members'
}
const bad = new Set<Finding['kind']>(['refused', 'unmatched'])

function Findings ({ findings }: { findings: Finding[] }) {
  const [isWhole, setWhole] = useState(false)
  const atOnce = isNarrow.value ? 3 : 6
  const shown = isWhole ? findings : findings.slice(0, atOnce)
  return (
    <section class='card findings' aria-labelledby='findings'>
      <header>
        <h2 id='findings'>What the client did wrong</h2>
        <span class='mut'>What your faults answered is not held against it.</span>
        <span class='right'><Copy text={asTest()} what='A test that allows none of this' /></span>
      </header>
      <ul>
        {shown.map((finding, nth) => (
          <li key={nth}>
            <b class={`count num ${bad.has(finding.kind) ? 'fail' : 'warn'}`}>{finding.count}</b>
            <div>
              <b>{finding.examples[0] === undefined ? findingNames[finding.kind] : <a href={pathWith({ selected: `request/${finding.examples[0].request}` })}>{findingNames[finding.kind]}</a>}</b>
              <p>{finding.sentence}</p>
            </div>
          </li>
        ))}
      </ul>
      {findings.length > atOnce && <p class='empty'><button onClick={() => setWhole(!isWhole)}>{isWhole ? 'Show fewer' : `Show all ${findings.length}`}</button></p>}
    </section>
  )
}

const asTest = (): string => [
  "import assert from 'node:assert/strict'",
  '',
  `const report = await (await fetch('${location.origin}/api/worlds/${address.value.world}/report')).json()`,
  'assert.deepEqual(report.findings.map(({ sentence }) => sentence), [])'
].join('\n')

export const standingOfStatus = (status: number | null): Standing =>
  status === null ? 'fail' : status >= 500 ? 'fail' : status >= 400 ? 'fail' : status >= 300 ? 'idle' : 'ok'

const clockOf = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit', fractionalSecondDigits: 3, hourCycle: 'h23' })

const RequestRows = ({ rows }: { rows: Folded[] }) => (
  <Listed
    rows={rows} height={{ wide: 30, narrow: 54 }} columns={6} class='requests'
    head={<tr><th scope='col'>Time</th><th scope='col'>Method</th><th scope='col'>Product</th><th scope='col'>Path</th><th scope='col'>Status</th><th scope='col' class='n'>Took</th></tr>}
    row={(row, at) => <RequestRow key={row.key} row={row} at={at} />}
  />
)

function RequestRow ({ row: { newest, ids }, at }: { row: Folded, at: number }) {
  const selected = `request/${newest.id}`
  const current = address.value.selected
  const isSelected = current.startsWith('request/') && ids.includes(Number(current.slice('request/'.length)))
  return (
    <tr class={isSelected ? 'sel' : ''} aria-rowindex={at}>
      <td class='mut num'>{clockOf.format(Date.parse(newest.time))}</td>
      <td class='method'>{newest.method}</td>
      <td class='mut'>{productNames[newest.product]}</td>
      <td class='path'><a data-row href={pathWith({ selected })}>{shortenIds(newest.path)}<em>{newest.query === '' ? '' : `?${newest.query.replace(/^\?/, '')}`}</em></a>{ids.length > 1 && <b class='times'> × {ids.length}</b>}</td>
      <td class={`status ${standingOfStatus(newest.status)}`}><Mark standing={standingOfStatus(newest.status)} />{newest.status ?? 'cut off'}{newest.fault !== null && <span class='tag'>fault</span>}</td>
      <td class='n mut'>{newest.took < 1 ? '<1 ms' : `${Math.round(newest.took)} ms`}</td>
    </tr>
  )
}
