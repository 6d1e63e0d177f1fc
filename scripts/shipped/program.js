import { createRequire } from 'node:module'

const { start } = createRequire(import.meta.url)('./compiled.cjs')

export const { runProgram } = start().program
