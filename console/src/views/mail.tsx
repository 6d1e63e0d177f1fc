import { useState } from 'preact/hooks'
import { get } from '../api/call.js'
import type { CodeInfo, Items, MailInfo, SignInInfo } from '../api/models.js'
import type { Standing } from '../model/standing.js'
import { Chip, ProductTag } from '../parts/icons.js'
import { Nothing } from '../parts/nothing.js'
import { control } from '../model/calls.js'
import { busy, perform } from '../store/actions.js'
import { type FeedSource, useFeed } from '../store/feeds.js'
import { now, toUntil, toWhen } from '../store/time.js'
import type { ViewProps } from './index.js'

const list = <T,>(key: string, path: string): FeedSource<T[]> =>
  ({ key, on: [key, 'rules'], load: async world => (await get<Items<T>>(world, 'control', `/api/worlds/{world}/${path}`)).items })
const mails = list<MailInfo>('mails', 'mails')
const codes = list<CodeInfo>('deviceCodes', 'device-codes')
const signIns = list<SignInInfo>('signIns', 'sign-ins')

/** What the products sent, and what they wait for somebody to confirm. */
export function Mail ({ shown: { feeds } }: ViewProps) {
  const sent = useFeed(feeds, mails)
  const asked = useFeed(feeds, codes).value.value
  const pages = useFeed(feeds, signIns).value.value
  const all = [...sent.value.value ?? []].reverse()
  const [opened, setOpened] = useState<string | undefined>(undefined)
  const mail = all.find(({ id }) => id === opened)
  const waiting = [...asked ?? [], ...pages ?? []].filter(({ status }) => status === 'pending').length
  return (
    <>
      <div class='head'>
        <div>
          <h1>{sent.value.value === undefined ? 'Reading the mails.' : `${all.length === 0 ? 'No mails' : `${all.length} ${all.length === 1 ? 'mail' : 'mails'}`}, ${waiting === 0 ? 'and nothing waits for a confirmation' : `and ${waiting} ${waiting === 1 ? 'code waits' : 'codes wait'} for a confirmation`}.`}</h1>
          <p class='lead'>{sent.trouble.value?.message ?? 'What the products would have sent. Nothing leaves the simulator.'}</p>
        </div>
        {all.length > 0 && <button onClick={() => { void perform('Forget the mails', control('DELETE', '/mails')) }}>Forget them</button>}
      </div>
      <div class='two'>
        <section class='card' aria-labelledby='mails'>
          <header><h2 id='mails'>Mails</h2></header>
          {all.length === 0
            ? <Nothing of={sent.value.value}>None. Notifications of both products show here, once their settings ask for them; so does a test message.</Nothing>
            : (
              <ul class='rows pair'>
                {all.slice(0, 200).map(one => (
                  <li key={one.id} class={one.id === opened ? 'sel' : ''}>
                    <div><button class='quiet name link' aria-expanded={one.id === opened} onClick={() => setOpened(one.id === opened ? undefined : one.id)}>{one.subject}</button><span class='sub num'>{toWhen(one.at)} · to {one.to}</span></div>
                    <ProductTag product={one.product} />
                  </li>
                ))}
              </ul>
              )}
        </section>
        <div class='col'>
          {mail !== undefined && (
            <section class='card' aria-label='Mail'>
              <header><h2>{mail.subject}</h2></header>
              <dl class='facts pad'><div><dt>From</dt><dd>{mail.from}</dd></div><div><dt>To</dt><dd>{mail.to}</dd></div><div><dt>Sent</dt><dd>{toWhen(mail.at)}</dd></div></dl>
              {/^\s*</.test(mail.body)
                ? <iframe class='mail' title={mail.subject} sandbox='' srcdoc={mail.body} />
                : <pre class='mailtext' tabIndex={0} role='group' aria-label='Text of the mail'>{mail.body}</pre>}
              {(mail.attachments ?? []).length > 0 && <p class='empty'>Attached: {mail.attachments?.map(({ name }) => name).join(', ')}</p>}
            </section>
          )}
          <Waiting title='Device codes' none='None. VBR gives one out for the registration of an application.' rows={asked?.map(code => ({ key: code.code, name: code.code, about: `${code.purpose} · expires ${toUntil(code.expires, now.value)}`, status: code.status, path: `/device-codes/${encodeURIComponent(code.code)}` }))} />
          <Waiting title='Sign-in pages' none='None. VB365 sends a person to one to send mail on behalf of an account.' rows={pages?.map(page => ({ key: page.state, name: page.user, about: page.purpose, status: page.status, path: `/sign-ins/${encodeURIComponent(page.state)}` }))} />
        </div>
      </div>
    </>
  )
}

const standings: Record<string, Standing> = { pending: 'run', approved: 'ok', denied: 'fail', used: 'idle', expired: 'idle' }

interface WaitingRow { key: string, name: string, about: string, status: string, path: string }

function Waiting ({ title, none, rows }: { title: string, none: string, rows: WaitingRow[] | undefined }) {
  return (
    <section class='card' aria-label={title}>
      <header><h2>{title}</h2></header>
      {rows === undefined || rows.length === 0
        ? <Nothing of={rows}>{none}</Nothing>
        : (
          <ul class='rows pair'>
            {rows.map(row => (
              <li key={row.key}>
                <div><span class='name mono'>{row.name}</span><span class='sub'>{row.about}</span></div>
                {row.status === 'pending'
                  ? (
                    <div class='chips'>
                      <button class='primary' aria-label={`Approve ${row.name}`} disabled={busy.value !== undefined} onClick={() => { void perform(`Approve ${row.name}`, control('POST', `${row.path}/approve`)) }}>Approve</button>
                      <button aria-label={`Deny ${row.name}`} disabled={busy.value !== undefined} onClick={() => { void perform(`Deny ${row.name}`, control('POST', `${row.path}/deny`)) }}>Deny</button>
                    </div>
                    )
                  : <Chip standing={standings[row.status] ?? 'idle'}>{row.status}</Chip>}
              </li>
            ))}
          </ul>
          )}
    </section>
  )
}
