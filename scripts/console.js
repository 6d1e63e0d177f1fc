// Builds the console into dist/console (or the folder named): a page, its assets, and each of them compressed. What
// comes over the wire at first, and in all, has a limit: docs/decisions/0080-console.md.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'vite'
import { root } from './bundling.js'

const [folder = join('dist', 'console')] = process.argv.slice(2)
const outDir = join(root, folder)

/** Bytes, as gzip makes them. */
const most = { first: 80 * 1024, all: 120 * 1024 }

rmSync(outDir, { recursive: true, force: true })
await build({
  root: join(root, 'console'),
  configFile: false,
  logLevel: 'warn',
  // Preact without its plug-in: the bundler's own JSX, as tsconfig.json has it.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    // Nothing is taken from a data: address; the page's policy would refuse it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    manifest: true
  }
})

const manifest = JSON.parse(readFileSync(join(outDir, '.vite', 'manifest.json'), 'utf8'))
rmSync(join(outDir, '.vite'), { recursive: true })

const files = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter(file => file.isFile())
  .map(file => join(file.parentPath, file.name)).sort()
for (const file of files) {
  const content = readFileSync(file)
  writeFileSync(`${file}.br`, brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length }
  }))
}

const weigh = names => names.map(name => gzipSync(readFileSync(join(outDir, name)), { level: 9 }).length)
  .reduce((sum, bytes) => sum + bytes, 0)
const sizes = {
  first: weigh(['index.html', ...new Set(firstOf(manifest['index.html']))]),
  all: weigh(files.map(file => file.slice(outDir.length + 1)))
}
for (const [what, limit] of Object.entries(most)) {
  const said = `The console takes ${toKilobytes(sizes[what])} ${what === 'first' ? 'in the first load' : 'in all'}, of ${toKilobytes(limit)}.`
  if (sizes[what] > limit) {
    console.error(said)
    process.exitCode = 1
  } else if (process.env.npm_lifecycle_event === 'build:console') console.log(said)
}

/** What is loaded before anything is seen: the entry, what it imports at once, and their styles. */
function firstOf ({ file, imports = [], css = [], assets = [] }) {
  return [file, ...css, ...assets, ...imports.flatMap(name => firstOf(manifest[name]))]
}

function toKilobytes (bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`
}
