// Bundles the program and the library into dist/ (or the folder named), and plays the past of the default estate there:
// reading one file instead of a thousand, and a past that was played, make the start quick.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { bundling, requireBundling, root } from './bundling.js'
import { playPast } from './past.js'

const [folder = 'dist'] = process.argv.slice(2)
const dist = join(root, folder)

// The declarations in dist/types are the compiler's and stay, as does what was played.
for (const file of existsSync(dist) ? readdirSync(dist) : []) {
  if (/\.c?js(\.map)?$/.test(file)) rmSync(join(dist, file))
}

// Not minified: where something throws, Node prints the line, and a stack leads to it. The maps lead to the sources.
const common = { outdir: folder, sourcemap: 'linked' }
await Promise.all([
  build({ ...bundling, ...common, entryPoints: ['src/main.ts', 'src/index.ts'], splitting: true }),
  build({ ...requireBundling, ...common, entryPoints: ['src/index.ts'], outExtension: { '.js': '.cjs' } })
]).catch(() => process.exit(1)) // esbuild has said why
for (const file of readdirSync(dist)) if (/\.c?js$/.test(file)) escapeAll(join(dist, file))
await playPast(dist)

/**
 * esbuild leaves comments and regular expressions as they are written. One letter beyond Latin 1 among five million
 * makes V8 hold the whole bundle in two bytes a letter, and take half as long again to compile it.
 * @param {string} file
 */
function escapeAll (file) {
  const text = readFileSync(file, 'utf8')
  const escaped = text.replace(/[^\0-\x7f]/g, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
  if (escaped !== text) writeFileSync(file, escaped)
}
