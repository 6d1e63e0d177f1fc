import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Fenced code of a page: its language, and what stands after it on the line of the fence. */
export interface Block { page: string, line: number, language: string, mark: string, code: string }

export const pages = ['README.md', ...readdirSync(`${root}docs`).filter(name => name.endsWith('.md')).map(name => `docs/${name}`)]

/** Languages whose blocks run, unless a block says in brackets why it does not. */
export const languages = ['sh', 'ts', 'js', 'python']

export function blocksOf (page: string): Block[] {
  const text = readFileSync(root + page, 'utf8')
  return [...text.matchAll(/^```(\w*) *(.*)\n([^]*?)^```$/gm)].map(({ index, 1: language = '', 2: mark = '', 3: code = '' }) =>
    ({ page, line: text.slice(0, index).split('\n').length, language, mark, code }))
}

/** Whether a block is run: one that cannot be says why, as in (needs Docker). */
export const isRun = ({ language, mark }: Block): boolean => languages.includes(language) && !mark.startsWith('(')

/** `file=backup.test.js`: the block belongs into a file. */
export const fileOf = ({ mark }: Block): string | undefined => /^file=(\S+)$/.exec(mark)?.[1]
