import neostandard, { plugins } from 'neostandard'
import house from './scripts/lint/house.js'

const library = (names, message) => ({ regex: `^(${names.join('|')})(/|$)`, message })
const processModule = library(['node:process', 'process'],
  'Only src/main.ts reads the process: take what you need as a parameter.')
const sqlite = library(['better-sqlite3', 'better-sqlite3-13'], 'SQLite is known to src/state/store alone.')
const http = library(['fastify', 'fastify-plugin', '@fastify'], 'The state knows no HTTP: throw a Refusal.')

/** Packages that a folder must not use; a folder's rules replace those of a wider pattern: every list is complete. */
const packages = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [processModule, ...patterns] }] }
})

export default [
  ...neostandard({ ts: true, ignores: ['dist/', '.tap/', '.build/', 'node_modules/'] }),
  {
    plugins: { '@stylistic': plugins['@stylistic'], '@typescript-eslint': plugins['typescript-eslint'].plugin, house },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@stylistic/max-len': ['error', {
        code: 120, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true
      }],
      // A short record may stand on one line and go on on the next.
      '@stylistic/object-property-newline': 'off',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'start' }]
    }
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      // A schema and its type share a name on purpose; the compiler itself refuses a true double.
      '@typescript-eslint/no-redeclare': 'off'
    }
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      // Who may import whom: scripts/lint/rooms.js.
      'house/walls': 'error',
      'house/revisions-are-no-numbers': 'error',
      'no-restricted-syntax': ['error', {
        selector: 'ThisExpression:not(ClassBody ThisExpression)',
        message: 'Name the function instead of asking `this` for it: an object literal may be taken apart.'
      }]
    }
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/main.ts'],
    rules: {
      // Stdout belongs to the ready line.
      'no-console': ['error', { allow: ['error'] }],
      'no-restricted-globals': ['error', { name: 'process', message: processModule.message }]
    }
  },
  {
    files: ['console/**/*.ts', 'console/**/*.tsx'],
    rules: {
      // The page is a client like any other: of the server it knows the shapes of answers, never its code.
      '@typescript-eslint/no-restricted-imports': ['error', {
        patterns: [{ group: ['**/src/schemas/**', '**/src/state/**', '**/src/server/**', '**/src/routes/**'], allowTypeImports: true }]
      }],
      // What a button begins is not waited for; what goes wrong is shown by who does it.
      'no-void': ['error', { allowAsStatement: true }]
    }
  },
  {
    // Markup is read along its line.
    files: ['console/**/*.tsx'],
    rules: { '@stylistic/max-len': 'off' }
  },
  // The vendor's component names are kept letter by letter.
  { files: ['src/schemas/vb365/**', 'src/schemas/vbr/**'], rules: { camelcase: 'off' } },
  packages(['src/*.ts', 'src/library/**', 'src/server/**', 'src/routes/**'], sqlite),
  packages(['src/state/**', 'src/schemas/**'], sqlite, http),
  packages(['src/state/store/**'], http),
  {
    files: ['src/main.ts'],
    rules: { 'no-restricted-imports': 'off' }
  },
  {
    // Written by scripts/contract, never by hand: a long line there is the contract's own.
    files: ['src/schemas/vb365/**', 'src/schemas/vbr/**'],
    rules: { '@stylistic/max-len': 'off' }
  }
]
