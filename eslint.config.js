import neostandard, { plugins } from 'neostandard'

/*
 * Imports run one way: main → simulator → server, routes → state → schemas.
 * Each folder names what it must not see; a folder's rules replace those of a wider pattern, so every list is complete.
 */
const folder = (names, message) => ({ regex: `^(\\.{1,2}/)+(${names.join('|')})(/|$)`, message })
const file = (names, message) => ({ regex: `(^|/)(${names.join('|')})\\.js$`, message })
const library = (names, message) => ({ regex: `^(${names.join('|')})(/|$)`, message })

const entries = file(['\\.\\./main', '\\.\\./simulator'], 'The entry files stand above every folder.')
const console = folder(['console', 'test', 'bench', 'scripts'], 'The product never imports its tests or tools.')
const processModule = library(['node:process', 'process'],
  'Only src/main.ts reads the process: take what you need as a parameter.')
const sqlite = library(['better-sqlite3'], 'SQLite is known to src/state alone.')
const database = file(['state/store/database'], 'Routes speak to nouns of src/state, never to the database.')
const http = library(['fastify', 'fastify-plugin', '@fastify'], 'src/state knows no HTTP: throw a Refusal.')
const above = names => folder(names, 'Imports run one way: main → simulator → server, routes → state → schemas.')
const otherProduct = name => folder([name, `routes/${name}`], 'The two products never see each other.')

const imports = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [processModule, console, ...patterns] }] }
})

export default [
  ...neostandard({ ts: true, ignores: ['dist/', '.tap/', '.build/', 'node_modules/'] }),
  {
    plugins: { '@stylistic': plugins['@stylistic'], '@typescript-eslint': plugins['typescript-eslint'].plugin },
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
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      // A schema and its type share a name on purpose; the compiler itself refuses a true double.
      '@typescript-eslint/no-redeclare': 'off'
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
  // The vendor's component names are kept letter by letter.
  { files: ['src/schemas/vb365/**', 'src/schemas/vbr/**'], rules: { camelcase: 'off' } },
  imports(['src/*.ts', 'src/library/**'], sqlite),
  imports(['src/server/**'], above(['routes']), entries, sqlite),
  imports(['src/routes/**'], entries, sqlite, database),
  imports(['src/routes/vb365/**'], entries, sqlite, database, otherProduct('vbr')),
  imports(['src/routes/vbr/**'], entries, sqlite, database, otherProduct('vb365')),
  imports(['src/state/**'], above(['server', 'routes']), entries, http),
  imports(['src/schemas/**'], above(['server', 'routes', 'state']), entries, http, sqlite),
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
