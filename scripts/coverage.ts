/*
 * Writes docs/coverage.md and the list of pending operations, from what a running simulator says of itself.
 * With --check nothing is written and a difference fails.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { readEstate } from '../src/estate.js'
import { parseOptions } from '../src/options.js'
import { startSimulator } from '../src/simulator.js'

interface Covered { product: 'vb365' | 'vbr', operationId: string, section: string, revisions: string[], behaviour: string }

const names = { vb365: 'Veeam Backup for Microsoft 365', vbr: 'Veeam Backup & Replication' }
const file = new URL('../docs/coverage.md', import.meta.url)
const list = new URL('../test/contract/pending.txt', import.meta.url)

const operations = await covered()
const text = page(operations)
const pending = `${operations.filter(({ behaviour }) => behaviour === 'pending')
  .map(({ product, operationId }) => `${product} ${operationId}`).sort().join('\n')}\n`

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text || readFileSync(list, 'utf8') !== pending) {
    console.error('docs/coverage.md or test/contract/pending.txt is not true any more: npm run coverage:write')
    process.exitCode = 1
  }
} else {
  writeFileSync(file, text)
  writeFileSync(list, pending)
}

async function covered (): Promise<Covered[]> {
  const parsed = parseOptions(['--vb365-port', '0', '--vbr-port', '0', '--control-port', '0', '--no-tls'], {}, '0.0.0')
  if ('exit' in parsed) throw new Error(parsed.stderr)
  const simulator = await startSimulator({
    ...parsed.options, estate: readEstate('default'), version: '0.0.0', cacheFolder: tmpdir()
  })
  const { payload } = await simulator.control.server.inject('/api/coverage')
  await simulator.close()
  return (JSON.parse(payload) as { operations: Covered[] }).operations // our own control API
}

function page (operations: Covered[]): string {
  const products = ['vb365', 'vbr'] as const
  return `# Coverage

What each section of the two products' documentation does here. *Live* operations read and write the simulated state,
*static* ones answer what the product itself never changes, *pending* ones answer 501 in the product's error form.
This page is written by \`npm run coverage:write\`; a running simulator tells the same at \`/api/coverage\`.

${products.map(product => table(product, operations.filter(operation => operation.product === product))).join('\n')}`
}

function table (product: Covered['product'], operations: Covered[]): string {
  const sections = [...new Set(operations.map(({ section }) => section))].sort()
  const revisions = [...new Set(operations.flatMap(({ revisions }) => revisions))].sort()
  const count = (some: Covered[], behaviour: string): number =>
    some.filter(operation => operation.behaviour === behaviour).length
  const row = (name: string, some: Covered[]): string => {
    const by = revisions.map(revision => {
      const there = some.filter(operation => operation.revisions.includes(revision))
      return there.length === 0 ? '–' : `${there.length - count(there, 'pending')}/${there.length}`
    })
    return `| ${name} | ${count(some, 'live')} | ${count(some, 'static')} | ${count(some, 'pending')} | ${by.join(' | ')} |`
  }
  return `## ${names[product]}

The columns at the right tell, for each revision, how many of its operations are built.

| section | live | static | pending | ${revisions.join(' | ')} |
|---|---|---|---|${revisions.map(() => '---|').join('')}
${sections.map(section => row(section, operations.filter(operation => operation.section === section))).join('\n')}
${row('**all**', operations)}
`
}
