import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

export interface Child {
  process: ChildProcess
  ready: Record<string, unknown>
  /** Seconds. */
  cpu: () => number
  /** MB. */
  resident: () => number
}

const ticksPerSecond = 100

/** Starts a node program that prints one line of JSON when it is ready. Linux: CPU and memory are read from /proc. */
export function startChild (args: readonly string[], env: Record<string, string> = {}): Promise<Child> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...env } })
  const path = `/proc/${child.pid}`
  return new Promise((resolve, reject) => {
    let text = ''
    child.once('exit', code => reject(new Error(`${args.join(' ')} ended with ${code} before it was ready`)))
    child.stdout.on('data', (data: Buffer) => {
      text += data.toString()
      if (!text.includes('\n')) return
      resolve({
        process: child,
        ready: JSON.parse(text) as Record<string, unknown>, // the programs of this folder print an object
        cpu: () => cpuSeconds(readFileSync(`${path}/stat`, 'utf8')),
        resident: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`${path}/status`, 'utf8'))?.[1]) / 1024
      })
    })
  })
}

export function stopChild (child: Child): Promise<void> {
  return new Promise(resolve => {
    child.process.removeAllListeners('exit')
    child.process.once('exit', () => resolve())
    child.process.kill('SIGKILL')
  })
}

function cpuSeconds (stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}
