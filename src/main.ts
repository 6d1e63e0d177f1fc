#!/usr/bin/env node
/* Nothing but the process: signals, streams and exit codes. */
import { fstatSync } from 'node:fs'
import { constants } from 'node:os'

let close = async (): Promise<void> => {}
let ending = false

function end (): void {
  // Somebody who asks twice does not want to wait.
  if (ending) process.exit(1)
  ending = true
  close().then(() => process.exit(0), () => process.exit(1))
}

function hearSignals (): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end)
}

/** The oldest that vbsim runs on; what an older one would say of its syntax and packages helps nobody. */
const oldestNode = 20

if (Number.parseInt(process.versions.node) < oldestNode) {
  process.stderr.write(`vbsim needs Node ${oldestNode} or newer, and this is ${process.version}: https://nodejs.org has newer ones.\n`)
  process.exitCode = 1
} else if (process.pid === 1) await startBelow()
else await start()

/**
 * The first process of a container is sent no signal that it has not asked for, and one that is busy with a long start
 * could not obey it. So the work is a child's: signals end that at once until there is something to close.
 */
async function startBelow (): Promise<void> {
  const { spawn } = await import('node:child_process')
  // In a group of its own: a terminal would send it what we hand on, and twice means at once.
  const child = spawn(process.execPath, [...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit', detached: true })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => { child.kill(signal) })
  child.on('exit', (status, signal) => process.exit(status ?? 128 + (constants.signals[signal ?? 'SIGTERM'])))
}

async function start (): Promise<void> {
  const { runProgram } = await import('./program.js')
  let said = ''
  const started = await runProgram({
    argv: process.argv.slice(2),
    env: process.env,
    out: text => { said += text },
    isTerminal: process.stdout.isTTY,
    err: text => { process.stderr.write(text) }
  })
  if ('exit' in started) process.exitCode = started.exit
  else {
    close = started.close
    hearSignals()
    if (started.exitWithParent) watchParent()
  }
  // Who reads that it is ready may end it at once.
  process.stdout.write(said)
}

/** Ends when the pipe of stdin is closed, as it is by the end of its holder, or when somebody else is the parent. */
function watchParent (): void {
  const parent = process.ppid
  setInterval(() => { if (process.ppid !== parent) end() }, 500).unref()
  const stdin = fstatSync(0)
  // A terminal, a file or /dev/null tells nothing about the parent.
  if (stdin.isFIFO() || stdin.isSocket()) process.stdin.on('end', end).on('error', end).resume()
}
