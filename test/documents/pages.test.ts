import { readFileSync, readdirSync } from 'node:fs'
import t from 'tap'
import { assumptionsByPart, assumptionsIn, flagsPage, partOf } from '../../scripts/pages.js'
import { controlPage, libraryPage } from '../../scripts/references.js'
import { sessionsPage } from '../../scripts/session-page.js'
import { startTest } from '../estate/simulator.js'
import { root } from './blocks.js'

t.test('the page of flags is what the flags are', async t => {
  t.equal(readFileSync(`${root}docs/flags.md`, 'utf8'), flagsPage(), 'npm run pages:write writes it again')
})

t.test('the references are what the control port, the library and the plans of sessions say', async t => {
  const { control } = await startTest(t)
  const { body: document } = await control.get('/openapi.json')
  const pages = { 'control-reference': controlPage(document), 'library-reference': libraryPage(), sessions: sessionsPage() }
  for (const [name, made] of Object.entries(pages)) {
    t.equal(readFileSync(`${root}docs/${name}.md`, 'utf8'), made, `npm run pages:write -- ${name} writes it again`)
  }
})

t.test('assumptions are the sentences behind their marks', async t => {
  t.same(assumptionsIn([
    '/** Sorted by name. ASSUMED: those without one come',
    '  * last. */',
    '// ASSUMED: a day is enough',
    'const day = 1 // two of them. ASSUMED.'
  ].join('\n')), ['Sorted by name. *Those without one come last.*', 'A day is enough.', 'Two of them.'])
  t.equal(partOf('src/state/vbr/jobs/runs/mails.ts'), 'Backup & Replication: jobs')
})

t.test('the page of assumptions has what the sources mark', async t => {
  const page = readFileSync(`${root}docs/assumed.md`, 'utf8')
  const marked = [...assumptionsByPart().values()].flatMap(found => [...found])
  const missing = marked.filter(said => !page.includes(`- ${said}\n`))
  // It is written before a release; a mark that came with today's work need not be there yet.
  t.ok(missing.length < marked.length / 4, `npm run pages:write -- assumed (${missing.length} are missing)`)
})

t.test('every page is in the index', async t => {
  const index = readFileSync(`${root}docs/README.md`, 'utf8')
  for (const name of readdirSync(`${root}docs`)) {
    if (name.endsWith('.md') && name !== 'README.md') t.ok(index.includes(`(${name})`), name)
  }
})
