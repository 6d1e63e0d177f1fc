import { readFileSync } from 'node:fs'
import { bannerOf } from './banner.js'
import { readEstate } from './estate.js'
import { createLog } from './log.js'
import { parseOptions, strangeVariables } from './options.js'
import { type Simulator, startSimulator } from './simulator.js'
import { Refusal } from './state/store/refusals.js'

/** What the program is started with, and where it writes. */
export interface Surroundings {
  /** Without the names of Node and the script. */
  argv: readonly string[]
  env: Readonly<Record<string, string | undefined>>
  out: (text: string) => void
  /** Somebody reads along who sees colours. */
  isTerminal?: boolean
  err: (text: string) => void
}

export type Started = { exit: number } | { exitWithParent: boolean, close: () => Promise<void> }

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

/** Levels of the log at which nothing is said that does not keep vbsim from working. */
const quietLevels = ['error', 'fatal', 'silent']

/** The command line: either it has said what there was to say, or a simulator runs. */
export async function runProgram ({ argv, env, out, err, isTerminal = false }: Surroundings): Promise<Started> {
  const parsed = parseOptions(argv, env, version)
  if ('exit' in parsed) {
    out(parsed.stdout)
    err(parsed.stderr)
    return { exit: parsed.exit }
  }
  const { options } = parsed
  const log = createLog(options.logLevel, err)
  if (!quietLevels.includes(options.logLevel)) for (const line of strangeVariables(env)) err(`vbsim: ${line}\n`)
  try {
    const simulator = await startSimulator({ ...options, ...log, estate: readEstate(options.fixture), version })
    const isColourful = isTerminal && (env.NO_COLOR ?? '') === ''
    out(options.readyJson ? readyLine(simulator) : bannerOf(simulator, { ...options, version, isColourful }))
    return { exitWithParent: options.exitWithParent === true, close: simulator.close }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    // A flag whose value cannot be right is a wrong call, also where only the start finds it out.
    const isWrongCall = error instanceof Refusal && error.kind === 'invalid'
    err(`${isWrongCall ? 'error' : 'vbsim'}: ${message}\n`)
    return { exit: isWrongCall ? 2 : 1 }
  }
}

const readyLine = ({ vb365, vbr, control }: Simulator): string =>
  `${JSON.stringify({ ready: true, vb365: vb365.url, vbr: vbr.url, control: control.url })}\n`
