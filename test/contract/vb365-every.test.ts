import t from 'tap'
import type { OperationAt } from '../../src/schemas/kit/at.js'
import { contract } from '../../src/schemas/vb365/contract.js'
import { notNull, refersTo } from '../../src/server/revisions/json-schema.js'
import { nameOf } from '../../src/state/control/operations.js'
import { keyPeople } from '../estate/vb365/jobs.js'
import { startVb365Contract, versions } from './vb365-kit.js'
import { createPaths, type Path, rowsIn, textOf } from './vb365-paths.js'
import { queryOf } from './vb365-questions.js'
import { isMembers, leastOf, nowhere, type Members } from './vbr-bodies-kit.js'

// What the kit's other tests ask of named operations is asked here of every one outside restore sessions, by what the
// default estate has: ids in paths, pages, and filters by what rows show.
t.setTimeout(600_000)
const { world, call, builtIn } = await startVb365Contract(t, async call => {
  // What has changed is told as soon as something has.
  await call('POST', `/v8/Jobs/${keyPeople}/disable`)
})
const before = JSON.stringify(world.fixture.export())
const pathsOf = createPaths(async url => (await call('GET', url)).body)

/** What is for operators or tenants alone is refused to anyone else before it is read. */
const isOthers = /^.Organization(?:$|.(Explore|OperatorExplore|LoggedInUser))|token/i
const operationsIn = (version: string): OperationAt[] => builtIn(version)
  .filter(({ url }) => !/^\/RestoreSessions\/:/i.test(url) && !isOthers.test(url))

/** Of what no list tells, and why. */
const unlisted: ReadonlyArray<readonly [operation: RegExp, reason: string]> = [
  [/^LicenseStatistic_ApproveReport|^LicenseReport_ApproveReport/, 'the report is named by the one that is the latest']
]

/** What bodies need, though the contract says that they may do without: it is read before anything is looked for. */
const needs: ReadonlyArray<readonly [operation: RegExp, members: Members]> = [
  [/Explore/, { type: 'Vex' }],
  [/^Job_Add$/, { name: 'Nobody\'s', backupType: 'EntireOrganization', repositoryId: nowhere }]
]
const wanted = (name: string): Members => needs.find(([known]) => known.test(name))?.[1] ?? {}

/** The same path with another id in the place of one of its ids. */
function * spoilt ({ steps }: Path): Generator<string> {
  for (const [n, { isId }] of steps.entries()) {
    if (!isId) continue
    for (const step of [nowhere, 'no-such-id']) yield textOf({ steps: steps.with(n, { step, isId }) })
  }
}

for (const version of versions) {
  const view = contract.at(version)

  t.test(`${version}: whatever is asked of something that is not there is not found`, async t => {
    const complaints: string[] = []
    for (const operation of operationsIn(version).filter(({ url }) => url.includes(':'))) {
      const name = nameOf(operation.source)
      const query = queryOf(name)
      const [path] = await pathsOf(version, operation.url, query)
      if (path === undefined) {
        if (!unlisted.some(([known]) => known.test(name))) complaints.push(`${name} has no path`)
        continue
      }
      const least = operation.body === undefined ? undefined : leastOf(view, operation.body, {}) as Members | unknown[]
      const body = least === undefined ? {} : { body: Array.isArray(least) ? least : { ...least, ...wanted(name) } }
      const needed = (operation.query?.required ?? []).map(member =>
        `${member}=${operation.query?.properties[member]?.type === 'boolean' ? 'false' : nowhere}`)
      const asking = query === '' ? needed.join('&') : query
      for (const asked of spoilt(path)) {
        const { status } = await call(operation.method, `/${version}${asked}${asking === '' ? '' : `?${asking}`}`, body)
        if (status !== 404) complaints.push(`${operation.method} ${asked} (${name}): ${status}`)
      }
    }
    t.same(complaints, [])
    t.equal(JSON.stringify(world.fixture.export()), before, 'and nothing has changed')
  })

  t.test(`${version}: every list comes in pages that make up the whole, and is filtered by what its rows show`, async t => {
    const complaints: string[] = []
    for (const operation of operationsIn(version).filter(({ method }) => method === 'GET')) {
      const name = nameOf(operation.source)
      const members = Object.entries(operation.query?.properties ?? {})
      const own = queryOf(name)
      const has = (wanted: string): boolean => members.some(([member]) => member.toLowerCase() === wanted)
      const isPaged = has('limit') && has('offset')
      let whole: Members[] = []
      let url = ''
      for (const path of await pathsOf(version, operation.url, own)) {
        const found = rowsIn((await call('GET', `/${version}${textOf(path)}?${own}${isPaged ? '&limit=10000' : ''}`)).body)
        if (found.length > whole.length || url === '') [whole, url] = [found, `/${version}${textOf(path)}?${own}`]
      }
      const ask = async (query: string): Promise<Members[]> =>
        rowsIn((await call('GET', `${url}&${query}${isPaged ? '&limit=10000' : ''}`)).body)

      for (const [member, schema] of members) {
        const filed = refersTo(schema) === undefined ? notNull(schema) : view.schema(refersTo(schema) ?? '')
        const value = valueIn(whole, member)
        if (value === undefined || filed.type === 'boolean' || filed.type === 'integer') continue
        const found = await ask(`${member}=${encodeURIComponent(value)}`)
        const wanted = whole.filter(row => shown(row, member)?.toLowerCase() === value.toLowerCase())
        if (JSON.stringify(found) !== JSON.stringify(wanted)) {
          complaints.push(`${name} ${member}=${value}: ${found.length} rows, ${wanted.length} of ${whole.length} wanted`)
        }
        const other = filed.enum === undefined && await ask(`${member}=${nowhere}`)
        if (other !== false && other.length > 0) complaints.push(`${name} ${member}=${nowhere}: ${other.length} rows`)
      }
      if (!isPaged || url === '') continue

      const size = Math.max(1, Math.ceil(whole.length / 3))
      const walked: Members[] = []
      let next: string | undefined = `${url}&limit=${size}`
      for (let n = 0; next !== undefined && n < 9; n++) {
        const { body } = await call('GET', next)
        walked.push(...rowsIn(body))
        next = nextIn(body)
      }
      if (JSON.stringify(walked) !== JSON.stringify(whole)) complaints.push(`${name}: other rows along next`)
      const last = rowsIn((await call('GET', `${url}&offset=${Math.max(0, whole.length - 1)}&limit=5`)).body)
      if (JSON.stringify(last) !== JSON.stringify(whole.slice(-1))) complaints.push(`${name}: another last row by offset`)
      for (const wrong of ['limit=-1', 'offset=-1', 'limit=many']) {
        const { status } = await call('GET', `${url}&${wrong}`)
        if (status !== 400) complaints.push(`${name} ${wrong}: ${status}`)
      }
    }
    t.same(complaints, [])
  })
}

/** What a row shows under the name of a member of the query. */
function shown (row: Members, member: string): string | undefined {
  const [, value] = Object.entries(row).find(([name]) => name.toLowerCase() === member.toLowerCase()) ?? []
  return typeof value === 'string' ? value : undefined
}

const valueIn = (rows: readonly Members[], member: string): string | undefined =>
  rows.map(row => shown(row, member)).find(value => value !== undefined && value !== '')

function nextIn (page: unknown): string | undefined {
  const links = isMembers(page) ? page._links : undefined
  const next = isMembers(links) ? links.next : undefined
  return isMembers(next) && typeof next.href === 'string' ? next.href : undefined
}
