import { readFileSync } from 'node:fs'
import t from 'tap'
import { membersIn, type Shown } from '../../scripts/contract/examples.js'
import { contract } from '../../src/schemas/vbr/contract.js'
import { nameOf } from '../../src/state/control/operations.js'
import { startTest } from '../estate/simulator.js'
import { listsElsewhere } from './shown.js'

/** What the examples of the newest document show, written by `npm run contract`. */
const examples = JSON.parse(readFileSync(new URL('vbr-examples.json', import.meta.url), 'utf8')) as Record<string, Shown>

/** What the default estate does not show of them, and why. The list may only shrink. */
const left = readFileSync(new URL('vbr-examples-left.txt', import.meta.url), 'utf8').trim().split('\n')
  .map(line => {
    const [operation = '', members = '', reason = ''] = line.split(' | ')
    return { operation, members, reason, line }
  })

const { control, world } = await startTest(t)

t.test('the default estate shows what the examples of the documents show, but for what is listed', async t => {
  const { vbr } = await world()
  const { operations } = (await control.get('/api/coverage')).body
  const live = new Set(operations
    .filter(({ product, behaviour }: Record<string, string>) => product === 'vbr' && behaviour !== 'pending')
    .map(({ operationId }: { operationId: string }) => operationId))
  const idsIn = async (path: string): Promise<string[]> => {
    const { body } = await vbr.get(`${listsElsewhere[path] ?? path}?limit=100`)
    // Servers of the inventory are named.
    return (body.data ?? []).map(({ id, name, objectId }: Record<string, string | undefined>) => id ?? name ?? objectId)
  }

  /** All that a path shows, for each thing that it may be asked about. */
  async function repliesOn (url: string): Promise<unknown[]> {
    // Of the records of both kinds those of jobs are looked at.
    const [base = '', id, rest = ''] = url.replace(':objectType', 'backupJob').split(/\/:[^/]+/)
    const paths = id === undefined ? [`${base}?limit=500`] : (await idsIn(base)).map(known => `${base}/${known}${id}${rest}`)
    const replies = await Promise.all(paths.map(path => vbr.get(path)))
    return replies.filter(({ status }) => status === 200).map(({ body }) => body)
  }

  const missing: string[] = []
  for (const { source, id, method, url } of contract.at('1.3-rev2').operations()) {
    const shown = examples[id]
    if (shown === undefined || method !== 'GET' || !live.has(nameOf(source))) continue
    const sent = membersIn(await repliesOn(url))
    for (const [kind, members] of Object.entries(shown)) {
      const own = sent[kind]
      if (own === undefined) missing.push(`${id} | all of ${kind === '' ? 'it' : kind}`)
      else missing.push(...members.filter(member => !own.includes(member)).map(member => `${id} | ${member}`))
    }
  }
  const listed = new Set(left.map(({ operation, members }) => `${operation} | ${members}`))
  t.same([...new Set(missing)].filter(difference => !listed.has(difference)), [], 'nothing is missing that is not listed')
  const shownNow = left.filter(({ operation, members }) => !missing.includes(`${operation} | ${members}`))
  t.same(shownNow.map(({ line }) => line), [], 'what is shown now is taken off the list')
  for (const { line, reason } of left) t.ok(reason.length > 10, `${line} has a reason`)
})
