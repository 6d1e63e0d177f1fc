// Writes what the control API and the library offer to be named, from what the nouns of the state declare:
// src/schemas/control/closed-lists.ts. A test compares the two.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { closedLists } from '../src/state/world/closed-lists.js'

const file = fileURLToPath(new URL('../src/schemas/control/closed-lists.ts', import.meta.url))

const listed = (names: readonly string[]): string => {
  const lines = ['']
  for (const name of names) {
    const word = `'${name}', `
    if (`  ${lines.at(-1) ?? ''}${word}`.length > 119) lines.push('')
    lines.push(`${lines.pop() ?? ''}${word}`)
  }
  return lines.map(line => `  ${line.trimEnd()}`).join('\n').replace(/,$/, '')
}

const declaration = (name: string, type: string, what: string, names: readonly string[]): string =>
  `/** ${what} */\nexport const ${name} = [\n${listed(names)}\n] as const\nexport type ${type} = typeof ${name}[number]\n`

const { sessionKinds, states, sizes, collections } = closedLists()
writeFileSync(file, [
  '// Written by scripts/closed-lists.ts (npm run lists:write).\n',
  declaration('sessionKinds', 'SessionKind', 'The kinds of session for which outcomes can be arranged.', sessionKinds),
  declaration('stateNames', 'StateName', 'The states into which proxies, repositories and servers can be brought.', states),
  declaration('sizeNames', 'SizeName', 'What an estate can have more of.', sizes),
  declaration('collectionNames', 'CollectionName', 'What the state of a world is kept in.', collections)
].join('\n'))
