import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

export interface Child {
  process: ChildProcess
  ready: Record<string, unknown>
  /** Seconds. */
  cpu: () => number
  /** MB. */
  resident: () => number
}

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
        cpu: () => cpuSeconds(path),
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

/** Nanoseconds on a processor, over all threads: finer than the ticks of /proc/PID/stat. */
function cpuSeconds (path: string): number {
  const nanoseconds = readdirSync(`${path}/task`).map(thread => {
    try {
      return Number(readFileSync(`${path}/task/${thread}/schedstat`, 'utf8').split(' ')[0])
    } catch {
      return 0 // the thread ended meanwhile
    }
  })
  return nanoseconds.reduce((sum, one) => sum + one, 0) / 1e9
}
