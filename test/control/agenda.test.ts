import t from 'tap'
import { collectionNames, sessionKinds, stateNames } from '../../src/schemas/control/closed-lists.js'
import { outcomeKinds, stepTitles } from '../../src/state/world/products.js'
import { startTest } from '../estate/simulator.js'

const { world, control, simulator } = await startTest(t)

interface Step { due: string, step: string, product: string, collection: string, subject: string, title: string }

t.test('the agenda says in words what is due next, and about what', async t => {
  const { name, vbr } = await world()
  const base = `/api/worlds/${name}/clock`
  const { body } = await control.get(`${base}/agenda`)
  t.equal(body.items[0].due, (await control.get(base)).body.nextDue)
  t.same(body.items.map(({ due }: Step) => due), body.items.map(({ due }: Step) => due).sort())
  const starts = body.items.find(({ title }: Step) => title === 'SQL and Exchange starts')
  t.match(starts, { product: 'vbr', collection: 'vbr.jobs', step: 'vbr.job:start' })
  t.equal((await vbr.get(`/api/v1/jobs/${starts.subject}`)).body.name, 'SQL and Exchange')
  t.ok(body.items.every(({ title }: Step) => /^[A-Z\d].*[^.]$/.test(title) && !title.includes('{') && !title.includes('What was removed')))
  t.ok(body.items.some(({ product, title }: Step) => product === 'vb365' && title === 'Lindwurm daily starts'))

  const { body: part } = await control.get(`${base}/agenda?limit=2`)
  t.same(part, { items: body.items.slice(0, 2), total: body.total })
  const until = '2025-01-16T00:00:00Z'
  const { body: day } = await control.get(`${base}/agenda?until=${until}`)
  t.equal(day.total, body.items.filter(({ due }: Step) => Date.parse(due) <= Date.parse(until)).length)
  t.match(await control.get(`${base}/agenda?until=tomorrow`), { status: 400, body: { at: 'until' } })
  t.match(await control.get(`${base}/agenda?limit=-1`), { status: 400, body: { at: 'limit', expected: /whole number from 0/ } })
  t.match(await control.get(`${base}/agenda?first=1`), { status: 400, body: { error: /Unknown member 'first'/ } })
  t.equal((await control.get('/api/worlds/nowhere/clock/agenda')).status, 404)
})

t.test('what came due in a jump has the same words, machines of a run included', async t => {
  const { name, advance } = await world()
  const { body: { items } } = await control.get(`/api/worlds/${name}/clock/agenda`)
  const { body: { steps } } = await advance('1d')
  const first = items[0] as Step
  t.same(steps.find(({ due, subject }: Step) => due === first.due && subject === first.subject), first)
  const titles: string[] = steps.map(({ title }: Step) => title)
  t.ok(titles.some(title => / \(.*\) ends with \w/.test(title)), 'a run ends with a machine')
  t.ok(titles.includes('The configuration backup starts'))
  t.ok(titles.every(title => !title.includes('{') && !title.includes('What was removed')))
})

t.test('every step that can come due has words', t => {
  const { schedule } = simulator.worlds.get('default').kernel
  const said = Object.values(stepTitles).flatMap(titles => Object.keys(titles))
  t.same(schedule.names().filter(step => !step.startsWith('session:') && !said.includes(step)), [], 'stepTitles of its product')
  t.same(said.filter(step => !schedule.knows(step)), [], 'no words for what is no step')
  t.end()
})

t.test('what can be arranged is listed: kinds of session, what they are about, and what can be in which state', async t => {
  const { body: kinds } = await control.get('/api/outcome-kinds')
  t.same(kinds.items.map(({ kind }: { kind: string }) => kind).sort(), [...sessionKinds].sort(), 'outcomeKinds of its product')
  t.match(kinds.items.find(({ kind }: { kind: string }) => kind === 'Backup'), {
    product: 'vbr', subjects: ['vbr.jobs'], objects: ['vbr.inventory'], results: ['Success', 'Warning', 'Failed', 'Canceled'], objectResults: ['Warning', 'Failed']
  })
  const names: readonly string[] = collectionNames
  for (const { kind, product, subjects, objects } of outcomeKinds) {
    t.ok([...subjects, ...objects].every(name => names.includes(name) || name.includes(' ')), `${kind}: its subjects are in collections`)
    t.ok([...subjects, ...objects].every(name => name.startsWith(product) || name.includes(' ')), `${kind} is of ${product}`)
  }
  const { body: conditions } = await control.get('/api/condition-kinds')
  const states = conditions.items.flatMap(({ states }: { states: string[] }) => states)
  t.same([...new Set(states)].sort(), [...stateNames].sort())
  const ofRepositories = ({ collection }: { collection: string }): boolean => collection === 'vbr.repositories'
  t.match(conditions.items.find(ofRepositories), { product: 'vbr', noun: /repository/, states: ['offline', 'full'] })
})

t.test('of every kind that is said to have objects a rule may name one, and of no other', async t => {
  const { name } = await world()
  for (const { kind, objects } of outcomeKinds) {
    const { body } = await control.post(`/api/worlds/${name}/outcomes`, { body: { session: kind, object: 'Nobody at all', result: 'Failed' } })
    t.equal(/process no objects/.test(body.error), objects.length === 0, `${kind}: ${body.error}`)
  }
})
