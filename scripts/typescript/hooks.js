import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const isTypeScript = url => url?.startsWith('file:') && /\.ts(\?|$)/.test(url) && !url.includes('/node_modules/')

// The examples import the package as its users do: here it is the sources, not a build that may be older.
const library = new URL('../../src/index.ts', import.meta.url).href
// A test file that shares a process with others gets a `t` of its own: test/together/in-turn.ts says how and why.
const shared = '?together'
const ownTest = new URL('../../test/together/tap.ts', import.meta.url).href

// What was played beforehand lies beside the bundles; who runs the sources keeps it elsewhere.
const shippedPast = new URL('../../src/shipped-past.ts', import.meta.url).href
const keptPast = new URL('kept-past.ts', import.meta.url).href

/** TypeScript names its neighbours by the file they become: `./clock.js` is `./clock.ts`. */
export function resolve (specifier, context, next) {
  if (specifier === 'vbsim') return { url: library, shortCircuit: true }
  if (specifier === 'tap' && context.parentURL?.endsWith(shared)) {
    return { url: `${ownTest}?of=${encodeURIComponent(context.parentURL)}`, shortCircuit: true }
  }
  if (specifier.startsWith('.') && specifier.endsWith('.js') && isTypeScript(context.parentURL)) {
    const url = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL)
    if (url.href === shippedPast) return { url: keptPast, format: 'module', shortCircuit: true }
    // Asking Node itself costs several times as much, for each of some thousand imports.
    if (existsSync(url)) return { url: url.href, format: 'module', shortCircuit: true }
  }
  return next(specifier, context)
}

/** Not minified and with its source in the map: coverage can be mapped to lines only then. */
const options = { loader: 'ts', format: 'esm', target: 'node20', sourcemap: 'inline' }

export function load (url, context, next) {
  if (!isTypeScript(url)) return next(url, context)
  const file = fileURLToPath(url)
  const source = readFileSync(file, 'utf8')
  const kept = recall(file, source)
  return kept === undefined ? transformed(file, source) : { format: 'module', source: kept, shortCircuit: true }
}

async function transformed (file, source) {
  const { transform } = await import('esbuild')
  const { code } = await transform(source, { ...options, sourcefile: file })
  keep(file, source, code)
  return { format: 'module', source: code, shortCircuit: true }
}

/*
 * What esbuild made of a file is kept until the file, its place, esbuild or the options change: a process then starts
 * without esbuild. One entry per file, so that nothing has to be cleared away.
 */
const folder = fileURLToPath(new URL('../../node_modules/.cache/typescript/', import.meta.url))
const made = JSON.stringify([createRequire(import.meta.url)('esbuild/package.json').version, options])
const hash = (...texts) => texts.reduce((sum, text) => sum.update(text).update('\0'), createHash('sha1')).digest('hex')
const entryOf = file => `${folder}${hash(file)}.js`
const marked = (file, source) => `/* ${hash(made, file, source)} */ `

function recall (file, source) {
  try {
    const text = readFileSync(entryOf(file), 'utf8')
    const mark = marked(file, source)
    return text.startsWith(mark) ? text.slice(mark.length) : undefined
  } catch {
    return undefined // not kept yet
  }
}

function keep (file, source, code) {
  const entry = entryOf(file)
  try {
    mkdirSync(folder, { recursive: true })
    // Several processes may write at once: each replaces the entry as a whole.
    writeFileSync(`${entry}.${process.pid}`, marked(file, source) + code)
    renameSync(`${entry}.${process.pid}`, entry)
  } catch {
    // A folder that cannot be written costs time only.
  }
}
