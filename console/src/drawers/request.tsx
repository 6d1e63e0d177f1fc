import type { Call } from '../model/call.js'
import type { JournalRequest } from '../api/models.js'
import { membersNamed } from '../model/fold.js'
import { AsCode } from '../parts/code.js'
import { DrawerHead } from './drawer-head.js'
import { Mark, productNames } from '../parts/icons.js'
import type { Standing } from '../model/standing.js'
import { Json } from '../parts/json.js'
import { busy, perform } from '../store/actions.js'
import { useFeed } from '../store/feeds.js'
import { journal, report } from '../store/journal.js'
import { toSeconds } from '../store/time.js'
import type { Shown } from '../store/world.js'

/** What was asked and answered, with what was wrong beside it. */
export function RequestDrawer ({ shown: { feeds }, id }: { shown: Shown, id: string }) {
  const { value, trouble } = useFeed(feeds, journal)
  const findings = (useFeed(feeds, report).value.value?.findings ?? []).filter(({ examples }) => examples.some(({ request }) => request === Number(id)))
  const request = value.value?.requests.find(one => one.id === Number(id))
  if (request === undefined) {
    return (
      <>
        <DrawerHead above={<span class='mut'>Request {id}</span>} title='Request' />
        <section><p class='mut'>{value.value === undefined ? trouble.value?.message ?? 'Reading the journal.' : 'The journal does not have it any more.'}</p></section>
      </>
    )
  }
  const standing: Standing = request.status !== null && request.status < 400 ? 'ok' : 'fail'
  const marked = membersNamed(findings.filter(({ kind }) => kind === 'unknown-members').map(({ sentence }) => sentence))
  const call = toCall(request)
  const isMasked = JSON.stringify(request.requestBody ?? '').includes('•••')
  return (
    <>
      <DrawerHead
        above={<><b class={`status ${standing}`}><Mark standing={standing} />{request.status ?? 'cut off'}</b><b class='method'>{request.method}</b><span class='tag'>{productNames[request.product]} {request.revision ?? ''}</span></>}
        title={request.path}
      >
        <p class='mut'>{request.operationId ?? 'No operation'} · {Math.round(request.took)} ms · world’s time {toSeconds(request.clock)}{request.user === null ? '' : ` · ${request.user}`}</p>
      </DrawerHead>
      <div class='scroll' tabIndex={0} role='group' aria-label='Request and reply'>
        {(findings.length > 0 || request.fault !== null) && (
          <section class='notes'>
            {request.fault !== null && <div class='note'><p><b>Answered by a fault.</b> The rule {request.fault} did.</p></div>}
            {findings.map(({ sentence, kind }, nth) => <div key={nth} class={`note ${kind === 'refused' || kind === 'unmatched' ? 'bad' : ''}`}><p>{sentence}</p></div>)}
          </section>
        )}
        {request.query !== '' && <section><h3>Query</h3><Json value={Object.fromEntries(new URLSearchParams(request.query))} name='Query' /></section>}
        <section><h3>Request</h3>{isNothing(request.requestBody) ? <p class='mut'>Without a body.</p> : <Json value={request.requestBody} marked={marked} name='Body of the request' />}</section>
        <section><h3>Reply</h3>{isNothing(request.replyBody) ? <p class='mut'>Without a body.</p> : <Json value={request.replyBody} name='Body of the reply' />}</section>
        <section>
          <h3>Headers of the request</h3>
          <dl class='headers'>{Object.entries(toHeaders(request.requestHeaders)).map(([name, text]) => <div key={name}><dt>{name}</dt><dd>{text}</dd></div>)}</dl>
        </section>
        <section><AsCode calls={[call]} /></section>
      </div>
      <footer class='actions'>
        <button class='primary' disabled={busy.value !== undefined || isMasked} onClick={() => { void perform('Send it again', { ...call, asClient: true }) }}>Send it again</button>
        {isMasked && <span class='mut'>Its secrets are not kept.</span>}
      </footer>
    </>
  )
}

const isNothing = (body: unknown): boolean => body === null || body === undefined || body === ''

/** Headers are texts by their names; anything else is not shown. */
function toHeaders (headers: unknown): Record<string, string> {
  return typeof headers === 'object' && headers !== null
    ? Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
    : {}
}

const methods = { GET: 'GET', POST: 'POST', PUT: 'PUT', DELETE: 'DELETE' } as const

function toCall ({ product, method, path, query, requestBody }: JournalRequest): Call {
  return {
    to: product,
    method: methods[method as keyof typeof methods] ?? 'GET', // neither product has any other method
    path: path + (query === '' ? '' : `?${query.replace(/^\?/, '')}`),
    ...(isNothing(requestBody) ? {} : { body: requestBody })
  }
}
