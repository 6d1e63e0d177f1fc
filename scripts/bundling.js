import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** How esbuild makes bundles of sources: of the program, and of what plays the past. */
export const bundling = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: [
    'better-sqlite3', 'better-sqlite3-13', // native code
    '@fastify/swagger-ui', // serves files that lie beside it
    // Imported on demand. From a bundled CommonJS package a dynamic import would get `default` and no names.
    '@fastify/cors', '@fastify/swagger', '@peculiar/x509', 'fast-jwt', 'pdfkit', 'reflect-metadata'
  ],
  // What is bundled from CommonJS asks for Node's own modules with require.
  banner: { js: "import { createRequire as require_ } from 'node:module'\nconst require = require_(import.meta.url)" },
  logLevel: 'warning'
}

/** The same for programs that require the library, which Node can do with ES modules from 20.19 on only. */
export const requireBundling = {
  ...bundling,
  format: 'cjs',
  // A script that was compiled ahead cannot import, and neither can what a test runner runs in a context of its own.
  supported: { 'dynamic-import': false },
  define: { 'import.meta.url': 'moduleUrl_' },
  banner: { js: "const moduleUrl_ = require('node:url').pathToFileURL(__filename).href" }
}
