import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'

const isTypeScript = url => url?.startsWith('file:') && /\.ts(\?|$)/.test(url) && !url.includes('/node_modules/')

// The examples import the package as its users do: here it is the sources, not a build that may be older.
const library = new URL('../../src/index.ts', import.meta.url).href

/** TypeScript names its neighbours by the file they become: `./clock.js` is `./clock.ts`. */
export async function resolve (specifier, context, next) {
  if (specifier === 'vbsim') return { url: library, shortCircuit: true }
  if (specifier.startsWith('.') && specifier.endsWith('.js') && isTypeScript(context.parentURL)) {
    try {
      return await next(specifier.replace(/\.js$/, '.ts'), context)
    } catch (error) {
      if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
    }
  }
  return next(specifier, context)
}

/** Not minified and with its source in the map: coverage can be mapped to lines only then. */
export async function load (url, context, next) {
  if (!isTypeScript(url)) return next(url, context)
  const sourcefile = fileURLToPath(url)
  const { code } = await transform(await readFile(sourcefile, 'utf8'), {
    loader: 'ts', format: 'esm', target: 'node20', sourcemap: 'inline', sourcefile
  })
  return { format: 'module', source: code, shortCircuit: true }
}
