import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import t, { type Test } from 'tap'
import { shareSimulator } from '../estate/simulator.js'

/*
 * A process that loads the sources, starts a simulator and compiles its validators costs more than most test files do
 * in it. The whole suite therefore runs several files in one process, one after another, and the simulator that
 * `startTest(t)` starts without options is shared: every test makes a world of its own in it.
 *
 * Each file is a test of its own below tap's root, so that its teardowns run at its end and a failure names it. The
 * loader (scripts/typescript/hooks.js) therefore gives a file that is imported with `?together` this test as its `t`.
 *
 * Coverage is counted in this process, not in the programs that it starts: most of them are bundles, whose source maps
 * name every line of every library in them, and with those the gate would ask how much of the libraries is covered.
 * tap reads this variable in each process that it follows (@tapjs/processinfo, register-coverage).
 */
process.env['_TAPJS_PROCESSINFO_COVERAGE_'] = '0'

const root = fileURLToPath(new URL('../..', import.meta.url))
let current: Test | undefined

export function currentFile (): Test {
  if (current === undefined) throw new Error('Only a file that runs in turn with others has a test of its own')
  return current
}

/** Runs test files one after another in this process. */
export async function inTurn (files: URL[]): Promise<void> {
  const perFile = Number(process.env['TAP_TIMEOUT'] ?? 600) * 1_000
  t.setTimeout(perFile * files.length)
  shareSimulator(t)
  for (const file of files) {
    await t.test(relative(root, fileURLToPath(file)), { timeout: perFile }, async test => {
      current = test
      await import(`${file.href}?together`)
    })
  }
}
