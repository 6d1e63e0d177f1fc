import { conditions, proxies, vb365Places, vbrPlaces } from '../store/estate.js'
import { type Feeds, useFeed } from '../store/feeds.js'
import { calls, control } from '../model/calls.js'
import { busy, perform } from '../store/actions.js'

/** Breaks what a run needs, and mends it: what follows shows in the run. */
export function WhatIf ({ feeds, product, proxyIds, repositoryId }: { feeds: Feeds, product: 'vbr' | 'vb365', proxyIds: string[], repositoryId: string | undefined }) {
  const all = useFeed(feeds, proxies).value.value ?? []
  const places = useFeed(feeds, product === 'vbr' ? vbrPlaces : vb365Places).value.value ?? []
  const rules = useFeed(feeds, conditions).value.value ?? []
  const repository = places.find(({ id }) => id === repositoryId)
  // A backup proxy of Backup & Replication is reached through its server.
  const things = [
    ...all.filter(({ id }) => proxyIds.includes(id)).map(({ id, name, host, hostId }) => ({ subject: hostId ?? id, name: hostId === undefined ? name : host, state: 'offline', words: 'goes offline' })),
    ...(repository === undefined ? [] : [{ subject: repository.id, name: repository.name, state: 'full', words: 'is full' }])
  ].filter(({ subject }, nth, list) => list.findIndex(one => one.subject === subject) === nth)
  const known = new Map([
    ...all.map(({ id, hostId, host, name }) => [hostId ?? id, hostId === undefined ? name : host] as const), ...places.map(({ id, name }) => [id, name] as const)
  ])
  if (things.length === 0 && rules.length === 0) return null
  return (
    <section>
      {things.length > 0 && <h3>See what follows if</h3>}
      <div class='chips'>
        {things.filter(({ subject }) => !rules.some(rule => rule.subject === subject)).map(({ subject, name, state, words }) => (
          <button key={subject} disabled={busy.value !== undefined} onClick={() => { void perform(`${name} ${words}`, calls.condition(subject, state)) }}>{name} {words}</button>
        ))}
      </div>
      {rules.length > 0 && (
        <ul class='rules'>
          {rules.map(({ id, subject, state }) => (
            <li key={id}>
              <span><b>{known.get(subject) ?? subject}</b> is {state}.</span>
              <button disabled={busy.value !== undefined} onClick={() => { void perform('Put it right', control('DELETE', `/outcomes/${id}`)) }}>Put it right</button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
