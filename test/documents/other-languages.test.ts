import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { root } from './blocks.js'

const examples = join(root, 'examples')

/** What a program says against its arguments; undefined where it is not here. */
function troubleOf (command: string, argv: string[], env: Record<string, string> = {}): string | undefined {
  const { NODE_OPTIONS: _, NODE_V8_COVERAGE: __, ...others } = process.env
  const ended = spawnSync(command, argv, { cwd: root, encoding: 'utf8', env: { ...others, ...env } })
  if (ended.error !== undefined) return undefined
  return ended.status === 0 ? '' : `${ended.stdout}${ended.stderr}`
}

t.test('the example in Python passes as it stands there', async t => {
  const program = join(root, 'src', 'main.ts')
  const trouble = troubleOf('python3', [join(examples, 'python', 'test_backup.py')], {
    VBSIM: program, NODE_OPTIONS: `--import=${join(root, 'scripts', 'typescript', 'register.js')}`
  })
  if (trouble === undefined) return t.comment('There is no Python.')
  t.equal(trouble, '')
})

t.test('examples that need Docker are at least of their language', async t => {
  const python = 'import ast, sys; [ast.parse(open(name).read()) for name in sys.argv[1:]]'
  const yaml = 'import sys\ntry: import yaml\nexcept ImportError: sys.exit(0)\n[yaml.safe_load(open(name)) for name in sys.argv[1:]]'
  const out = join(root, '.build', 'java')
  mkdirSync(out, { recursive: true })
  const told = {
    node: troubleOf(process.execPath, ['--check', join(examples, 'testcontainers', 'node', 'vbsim.js')]),
    python: troubleOf('python3', ['-c', python, join(examples, 'testcontainers', 'python', 'conftest.py')]),
    yaml: troubleOf('python3', ['-c', yaml, join(examples, 'ci', 'github-actions.yml'), join(examples, 'ci', 'gitlab-ci.yml')])
  }
  for (const [what, trouble] of Object.entries(told)) {
    if (trouble === undefined) t.comment(`There is nothing here to read ${what} with.`)
    else t.equal(trouble, '', what)
  }
  // Without its libraries javac complains of what it cannot resolve; what it calls expected is a fault of the syntax.
  const java = troubleOf('javac', ['-proc:none', '-d', out, join(examples, 'testcontainers', 'java', 'VbsimTest.java')])
  if (java === undefined) t.comment('There is no javac.')
  else t.notMatch(java, /expected|illegal start|reached end of file|unclosed/)
})
