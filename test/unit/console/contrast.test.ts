import { readFileSync } from 'node:fs'
import t from 'tap'

const css = readFileSync(new URL('../../../console/src/tokens.css', import.meta.url), 'utf8')

/** The colours of a theme by their names. */
function colours (theme: 0 | 1): Map<string, string> {
  return new Map([...css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(([, name = '', ...both]) => [name, both[theme] ?? '']))
}

/** As WCAG 2 has it. */
function contrast (one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number] // two went in
  return (light + 0.05) / (dark + 0.05)
}

function luminance (colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const grounds = ['bg', 'surface', 'sunken', 'hover']
const texts: Array<[string, string[]]> = [
  ...['ink', 'ink-2', 'ink-3', 'accent', 'ok', 'warn', 'fail', 'run'].map((text): [string, string[]] => [text, grounds]),
  ...['ink', 'ink-2', 'accent', 'ok', 'warn', 'fail', 'run'].map((text): [string, string[]] => [text, ['accent-soft']]),
  ...['ink', 'ink-2'].map((text): [string, string[]] => [text, ['ok-soft', 'warn-soft', 'fail-soft']]),
  ['on-accent', ['accent']]
]
const marks = ['edge', 'ok-fill', 'warn-fill', 'fail-fill', 'run-fill']

for (const theme of [0, 1] as const) {
  const name = theme === 0 ? 'light' : 'dark'
  t.test(`texts stand out by 4.5 and marks by 3 in the ${name} theme`, async t => {
    const tokens = colours(theme)
    const hold = (one: string, ground: string, least: number): void => {
      const found = contrast(tokens.get(one) ?? '', tokens.get(ground) ?? '')
      t.ok(found >= least, `${one} on ${ground}: ${found.toFixed(2)}`)
    }
    for (const [text, on] of texts) for (const ground of on) hold(text, ground, 4.5)
    for (const mark of marks) hold(mark, 'surface', 3)
  })
}
