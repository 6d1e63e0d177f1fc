import { consoleLoad } from './console.js'
import { content } from './content.js'
import { faults } from './faults.js'
import { advance } from './days.js'
import { directory } from './directory.js'
import { http, plain } from './http.js'
import { launch } from './launch.js'
import { machineRuns } from './machines.js'
import { type Measured, met } from './measure.js'
import { nights } from './nights.js'
import { sessions } from './sessions.js'
import { state } from './state.js'
import { turns } from './turns.js'
import { worlds } from './worlds.js'

/** All figures of docs/benchmarks.md, each as a ratio against a baseline of the same run. */
const groups = {
  launch, http, plain, sessions, faults, state, worlds, advance, machines: machineRuns, turns, nights, directory,
  content, console: consoleLoad
}

const wanted = process.argv.slice(2)
let missed = 0
process.stdout.write('| what | reached | must reach | |\n|---|---|---|---|\n')
for (const [name, measure] of Object.entries(groups)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  for (const measured of await measure()) {
    if (!met(measured)) missed++
    process.stdout.write(`${row(measured)}\n`)
  }
}
process.exitCode = missed === 0 ? 0 : 1

function row (measured: Measured): string {
  const { what, reached, atLeast, atMost, unit, detail } = measured
  const bound = atLeast === undefined ? `≤ ${atMost} ${unit}` : `≥ ${atLeast} ${unit}`
  return `| ${what} | ${reached.toFixed(2)} ${unit}${met(measured) ? '' : ' **missed**'} | ${bound} | ${detail} |`
}
