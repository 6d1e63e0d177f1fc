import t from 'tap'
import { startTest } from '../estate/simulator.js'
import { keyPeople } from '../estate/vb365/jobs.js'
import { lindwurm } from '../estate/vb365/organizations.js'

const { world } = await startTest(t)

/** What a path is of, whatever its ids. */
const patternOf = (path: string): string =>
  path.replace(/\?.*/, '').split('/').map(step => /\d|:|%3a|==/i.test(step) && !/^v\d$/.test(step) ? '{id}' : step)
    .join('/').toLowerCase()

/** How often a path of one pattern is asked, until it shows something. */
const tries = 6

interface Linked { _links?: Record<string, { href: string }>, results?: Linked[] }

const linksOf = ({ _links = {}, results = [] }: Linked): string[] =>
  [...Object.values(_links).map(({ href }) => href), ...results.flatMap(linksOf)]

for (const version of ['v8', 'v7', 'v6']) {
  for (const type of ['Vex', 'Veod', 'Vesp', 'Vet']) {
    t.test(`every path that a ${type} session leads to in ${version} answers, and shows something`, async t => {
      const { vb365 } = await world()
      // Posts are backed up by a job that names their team; that of the entire organization leaves posts out.
      const place = type === 'Vet' ? `Jobs/${keyPeople}` : `Organizations/${lindwurm}`
      const { body } = await vb365.post(`/${version}/${place}/explore`,
        { body: { type, showAllVersions: true, showDeleted: true } })
      const asked = new Set<string>()
      const visits = new Map<string, number>()
      const empty = new Set<string>()
      const shown = new Set<string>()
      const root = `/${version}/RestoreSessions/${body.id}`
      const queue = [`${root}/organization`, ...body._links.organization === undefined ? [] : [body._links.organization.href]]
      for (const path of queue) {
        const pattern = patternOf(path)
        const isInside = path.toLowerCase().startsWith(`${root}/organization`.toLowerCase())
        if (!isInside || asked.has(path) || (visits.get(pattern) ?? 0) >= tries) continue
        if (shown.has(pattern) && (visits.get(pattern) ?? 0) >= 2) continue
        asked.add(path)
        visits.set(pattern, (visits.get(pattern) ?? 0) + 1)
        const reply = await vb365.get(path)
        if (reply.status !== 200) t.equal(reply.status, 200, path)
        const isEmpty = Array.isArray(reply.body.results) && reply.body.results.length === 0
        if (isEmpty) empty.add(pattern)
        else shown.add(pattern)
        queue.push(...linksOf(reply.body))
      }
      t.ok(visits.size >= 4, `${visits.size} kinds of paths`)
      t.same([...empty].filter(pattern => !shown.has(pattern)), [], 'nothing is always empty')
    })
  }
}
