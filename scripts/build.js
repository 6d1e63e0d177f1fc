// Bundles the program and the library into dist/ (or the folder named), and plays the past of the default estate there:
// reading one file instead of a thousand, and a past that was played, make the start quick.
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { bundling, root } from './bundling.js'
import { playPast } from './past.js'

const [folder = 'dist'] = process.argv.slice(2)
const dist = join(root, folder)

// The declarations in dist/types are the compiler's and stay, as does what was played.
for (const file of existsSync(dist) ? readdirSync(dist) : []) {
  if (/\.js(\.map)?$/.test(file)) rmSync(join(dist, file))
}

await build({
  ...bundling,
  entryPoints: ['src/main.ts', 'src/index.ts'],
  outdir: folder,
  splitting: true,
  // Half the text is half the time to read it; names stay, so that a stack still tells where it was.
  minifyWhitespace: true,
  minifySyntax: true,
  sourcemap: 'linked'
}).catch(() => process.exit(1)) // esbuild has said why
await playPast(dist)
