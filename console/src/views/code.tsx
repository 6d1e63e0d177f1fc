import { address, goTo, pathWith } from '../address.js'
import { examplesOf, findSubject, nameInAddress, type Subject } from '../model/examples.js'
import { Code } from '../parts/code.js'
import { organizations, proxies, vb365Jobs, vb365Places, vbrJobs, vbrPlaces } from '../store/estate.js'
import { type Feeds, useFeed } from '../store/feeds.js'
import type { ViewProps } from './index.js'

const groups: Array<{ title: string, kind: Subject['kind'] }> = [
  { title: 'Jobs', kind: 'job' }, { title: 'Repositories', kind: 'repository' }, { title: 'Proxies', kind: 'proxy' },
  { title: 'Organizations', kind: 'organization' }
]
const products = { vbr: 'Backup & Replication', vb365: 'Backup for Microsoft 365' }

/** What of the estate a script may be about. */
function useSubjects (feeds: Feeds): Subject[] {
  const jobs = [...useFeed(feeds, vbrJobs).value.value ?? [], ...useFeed(feeds, vb365Jobs).value.value ?? []]
  const places = [...useFeed(feeds, vbrPlaces).value.value ?? [], ...useFeed(feeds, vb365Places).value.value ?? []]
  const workers = useFeed(feeds, proxies).value.value ?? []
  const tenants = useFeed(feeds, organizations).value.value ?? []
  return [
    ...jobs.map(({ product, id, name, isCopy }) => ({ product, kind: 'job' as const, id, name, isCopy })),
    ...places.map(({ product, id, name }) => ({ product, kind: 'repository' as const, id, name })),
    ...workers.map(({ product, id, name, hostId }) =>
      ({ product, kind: 'proxy' as const, id, name, ...(hostId === undefined ? {} : { conditionOn: hostId }) })),
    ...tenants.map(({ id, name }) => ({ product: 'vb365' as const, kind: 'organization' as const, id, name }))
  ]
}

/** The calls that a script would make about a chosen object, and about the world, ready to paste. */
export function Examples ({ shown: { feeds } }: ViewProps) {
  const subjects = useSubjects(feeds)
  const chosen = findSubject(subjects, address.value.filters['of'] ?? '') ?? subjects[0]
  return (
    <>
      <div>
        <h1>{chosen === undefined ? 'Reading the estate.' : `Example calls: ${chosen.name}.`}</h1>
        <p class='lead'>With the login, in four languages. Every drawer has its own under “As code”.</p>
      </div>
      <label class='row'>
        About
        <select value={chosen === undefined ? '' : nameInAddress(chosen)} onChange={event => goTo(pathWith({ filters: { of: event.currentTarget.value } }), 'replace')}>
          {groups.flatMap(({ title, kind }) => (['vbr', 'vb365'] as const).map(product => {
            const those = subjects.filter(subject => subject.kind === kind && subject.product === product)
            return those.length === 0
              ? null
              : (
                <optgroup key={kind + product} label={`${title} of ${products[product]}`}>
                  {those.map(subject => <option key={subject.id} value={nameInAddress(subject)}>{subject.name}</option>)}
                </optgroup>
                )
          }))}
        </select>
      </label>
      {chosen !== undefined && (
        <div class='even'>
          {examplesOf(chosen).map(({ title, about, calls }) => (
            <section key={title} class='card form' aria-label={title}>
              <h2>{title}</h2>
              <p class='mut'>{about}</p>
              <Code calls={calls} />
            </section>
          ))}
        </div>
      )}
    </>
  )
}
