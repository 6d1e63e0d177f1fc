// Bundles the program and the library into dist/: one file to read instead of a thousand is what makes the start quick.
import { rmSync, readdirSync, existsSync } from 'node:fs'
import { build } from 'esbuild'

const dist = new URL('../dist/', import.meta.url)

/** The declarations in dist/types are the compiler's and stay. */
for (const file of existsSync(dist) ? readdirSync(dist) : []) {
  if (/\.js(\.map)?$/.test(file)) rmSync(new URL(file, dist))
}

await build({
  absWorkingDir: new URL('..', import.meta.url).pathname,
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Loaded from node_modules: the first is native code, the second serves files that lie beside it.
  external: ['better-sqlite3', '@fastify/swagger-ui'],
  // What is bundled from CommonJS asks for Node's own modules with require.
  banner: { js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)" },
  sourcemap: 'linked',
  logLevel: 'warning'
}).catch(() => process.exit(1)) // esbuild has said why
