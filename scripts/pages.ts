/**
 * Writes the pages of docs/ that are made of the sources: `flags`, `assumed`, `sessions`,
 * `control-reference` and `library-reference`. Named without a page it writes all.
 *   npm run pages:write -- flags
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { flags, toDashed, variableOf } from '../src/flags.js'
import { sessionsPage } from './session-page.js'
import { controlPage, type Document, libraryPage } from './references.js'

const root = fileURLToPath(new URL('..', import.meta.url))

// --- flags

/** Every flag with its variable, its name as an option of the library, and what holds without it. */
export function flagsPage (): string {
  const rows = Object.entries(flags).map(([name, { value, about, initial, told, program }]) => {
    const flag = `--${toDashed(name)}${value === undefined ? '' : ` ${value.toUpperCase()}`}`
    return `| \`${flag}\` | \`${variableOf(name)}\` | ${program === true ? '–' : `\`${name}\``} | ${about.replaceAll('|', '\\|')} | ${withoutIt(name, initial, told)} |`
  })
  return `# Flags and variables

Written by \`npm run pages:write\` from [src/flags.ts](../src/flags.ts). A flag wins over its variable. Switches are given
without a value on the command line, with \`true\` or \`false\` as a variable. Options of the library take values of their
kinds: numbers, lists, \`{ users: 1000 }\`; \`tls: false\` is \`--no-tls\`. There, ports are free ones and the clock stands still
unless told otherwise.

In a clone flags stand behind \`--\`: \`npm start -- --clock frozen\`. \`-h\` or \`--help\` lists them, \`-v\` or \`--version\` prints
the version. What cannot be read is one line on stderr and exit code 2; a variable
that looks like one of these and is none is told on stderr, and the start goes on: others may have called theirs so.

| flag | variable | in the library | what | without it |
|---|---|---|---|---|
${rows.join('\n')}
`
}

function withoutIt (name: string, initial: unknown, told: string | undefined): string {
  if (name === 'tls') return 'HTTPS'
  if (told !== undefined) return told
  return initial === undefined ? '–' : `\`${String(initial)}\``
}

// --- assumptions

const titles: Record<string, string> = {
  vb365: 'Backup for Microsoft 365', vbr: 'Backup & Replication', server: 'Requests and answers', access: 'Logins and tokens',
  control: 'Control', world: 'Worlds', time: 'Time', store: 'Lists', outside: 'Outside the products', schemas: 'The contract'
}

/** The part of the house that a file belongs to, as readers of documentation know it. */
export function partOf (file: string): string {
  const steps = file.replace(/\.ts$/, '').split('/').slice(1)
  const [floor = '', second = '', third = ''] = steps
  const name = floor === 'state' || floor === 'routes' ? second : floor
  const area = floor === 'state' && (second === 'vb365' || second === 'vbr') && steps.length > 3 ? `: ${third}` : ''
  return `${titles[name] ?? name}${area}`
}

/** What the comments of a source call assumed: the sentences after the mark, or the one that it ends. */
export function assumptionsIn (text: string): string[] {
  const comments = [...text.matchAll(/\/\*\*?([^]*?)\*\/|((?:^[ \t]*\/\/.*\n)+)|\/\/ (.*)$/gm)]
    .map(([, block, lines, line]) => (block ?? lines ?? line ?? ''))
    .map(comment => comment.replace(/^[ \t]*(?:\*|\/\/) ?/gm, '').replace(/\s+/g, ' ').trim())
  return comments.flatMap(comment => {
    const [before = '', ...marked] = comment.split(/\bASSUMED\b/)
    return marked.map((after, n) => {
      const sentence = after.replace(/^:\s*/, '').trim()
      const context = lastSentence(n === 0 ? before : marked[n - 1] ?? '')
      if (!/\w/.test(sentence)) return toSentence(context)
      return /\w/.test(context) ? `${toSentence(context)} *${toSentence(sentence)}*` : toSentence(sentence)
    })
  }).filter(said => /\w/.test(said))
}

const toSentence = (text: string): string => text.replace(/^./, letter => letter.toUpperCase()).replace(/[^.!?:]$/, '$&.')

const lastSentence = (text: string): string => text.trim().replace(/\s*\($/, '').split(/(?<=[.!?]) (?=[A-Z])/).at(-1) ?? ''

/** Assumptions by part, without places in files: these move. */
export function assumptionsByPart (): Map<string, Set<string>> {
  const parts = new Map<string, Set<string>>()
  for (const file of sources()) {
    const found = assumptionsIn(readFileSync(root + file, 'utf8'))
    if (found.length > 0) parts.set(partOf(file), new Set([...parts.get(partOf(file)) ?? [], ...found]))
  }
  return new Map([...parts].sort(([one], [other]) => one < other ? -1 : 1))
}

const sources = (): string[] => readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
  .map(name => `src/${name.replaceAll('\\', '/')}`)
  .filter(name => name.endsWith('.ts') && !/^src\/(schemas\/(vb365|vbr)|library\/models)\//.test(name)).sort()

export function assumedPage (): string {
  const refusals = sources().flatMap(file => readFileSync(root + file, 'utf8').match(/evidence: 'assumed'/g) ?? []).length
  const parts = [...assumptionsByPart()].map(([part, found]) =>
    `## ${part}\n\n${[...found].sort().map(said => `- ${said}`).join('\n')}\n`)
  return `# Differences and assumptions

Written by \`npm run pages:write\` from the \`ASSUMED:\` marks in the sources. A mark stands where no document, recording or
page of a guide tells what the product does, and vbsim had to decide; where a sentence leads to it, the assumption is in italics. If you know better, the place of a mark is found by
its words. Where the documents tell what is refused but not in which words, the words are ours: so are those of some
${Math.round(refusals / 50) * 50} refusals.

What vbsim does not do at all is pending and answers 501: [coverage.md](coverage.md). It takes no backups and reads no data:
sizes, times and results are computed.

${parts.join('\n')}`
}

/** What a running control port says of itself. */
async function readDocument (): Promise<Document> {
  const { startSimulator } = await import('../src/index.js')
  const simulator = await startSimulator({ tls: false })
  try {
    return await (await fetch(`${simulator.control.url}/openapi.json`)).json() as Document // our own
  } finally {
    await simulator.close()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const pages = {
    flags: flagsPage,
    assumed: assumedPage,
    sessions: sessionsPage,
    'library-reference': libraryPage,
    'control-reference': async () => controlPage(await readDocument())
  }
  const [wanted] = process.argv.slice(2)
  for (const [name, made] of Object.entries(pages)) {
    if (wanted === undefined || wanted === name) writeFileSync(`${root}docs/${name}.md`, await made())
  }
}
