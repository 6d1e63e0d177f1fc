// Bundles the program and the library into dist/ (or the folder named), plays the past of the default estate there and
// compiles ahead what a start runs: reading one file instead of a thousand, a past that was played and what is compiled
// make the start quick.
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { bundling, requireBundling, root } from './bundling.js'
import { compileAhead } from './compile-ahead.js'
import { playPast } from './past.js'

const [folder = 'dist'] = process.argv.slice(2)
const dist = join(root, folder)

// The declarations in dist/types are the compiler's and stay, as does what was played and compiled.
for (const file of existsSync(dist) ? readdirSync(dist) : []) {
  if (/\.c?js(\.map)?$/.test(file)) rmSync(join(dist, file))
}

// Not minified: where something throws, Node prints the line, and a stack leads to it. The maps lead to the sources.
const common = { outdir: folder, sourcemap: 'linked' }
const both = {
  contents: "export * from './src/index.ts'\nexport { runProgram } from './src/program.ts'\n",
  resolveDir: root,
  sourcefile: 'vbsim.ts',
  loader: 'ts'
}
await Promise.all([
  build({ ...bundling, ...common, entryPoints: ['src/main.ts'], external: ['./program.js'] }),
  build({ ...bundling, ...common, entryPoints: ['src/index.ts'] }),
  build({ ...requireBundling, ...common, stdin: both, entryNames: 'vbsim', outExtension: { '.js': '.cjs' } })
]).catch(() => process.exit(1)) // esbuild has said why
for (const file of readdirSync(dist)) if (/\.c?js$/.test(file)) escapeAll(join(dist, file))
const shipped = join(root, 'scripts', 'shipped')
for (const file of readdirSync(shipped)) copyFileSync(join(shipped, file), join(dist, file))
await playPast(dist)
await compileAhead(dist)

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
