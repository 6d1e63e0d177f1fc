// Bundles the program and the library into dist/ (or the folder named): reading one file instead of a thousand makes
// the start quick.
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const [folder = 'dist'] = process.argv.slice(2)
const dist = join(root, folder)

// The declarations in dist/types are the compiler's and stay.
for (const file of existsSync(dist) ? readdirSync(dist) : []) {
  if (/\.js(\.map)?$/.test(file)) rmSync(join(dist, file))
}

await build({
  absWorkingDir: root,
  entryPoints: ['src/main.ts', 'src/index.ts'],
  outdir: folder,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: [
    'better-sqlite3', // native code
    '@fastify/swagger-ui', // serves files that lie beside it
    // Imported on demand. From a bundled CommonJS package a dynamic import would get `default` and no names.
    '@fastify/cors', '@fastify/swagger', '@peculiar/x509', 'fast-jwt', 'pdfkit', 'reflect-metadata'
  ],
  // What is bundled from CommonJS asks for Node's own modules with require.
  banner: { js: "import { createRequire as require_ } from 'node:module'\nconst require = require_(import.meta.url)" },
  // Half the text is half the time to read it; names stay, so that a stack still tells where it was.
  minifyWhitespace: true,
  minifySyntax: true,
  sourcemap: 'linked',
  logLevel: 'warning'
}).catch(() => process.exit(1)) // esbuild has said why
