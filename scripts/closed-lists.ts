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

const { sessionKinds, states, sizes, collections, models, roles, versions, operations } = closedLists()
writeFileSync(file, [
  '// Written by scripts/closed-lists.ts (npm run lists:write).\n',
  declaration('sessionKinds', 'SessionKind', 'The kinds of session for which outcomes can be arranged.', sessionKinds),
  declaration('stateNames', 'StateName', 'The states into which proxies, repositories and servers can be brought.', states),
  declaration('sizeNames', 'SizeName', 'What an estate can have more of.', sizes),
  declaration('collectionNames', 'CollectionName', 'What the state of a world is kept in.', collections),
  declaration('roles', 'Role', 'The roles of accounts.', roles),
  declaration('vb365Versions', 'Vb365Version', 'The versions of Backup for Microsoft 365 that can be the newest.', versions.vb365),
  declaration('vbrRevisions', 'VbrRevision', 'The revisions of Backup & Replication that can be the newest.', versions.vbr)
].join('\n'))

const union = (type: string, what: string, names: readonly string[]): string =>
  `/** ${what} */\nexport type ${type} =\n${names.map(name => `  | '${name}'`).join('\n')}\n`

writeFileSync(fileURLToPath(new URL('../src/schemas/control/operation-names.ts', import.meta.url)), [
  '// Written by scripts/closed-lists.ts (npm run lists:write).\n',
  union('Vb365Operation', 'The operationIds of Backup for Microsoft 365, those of every version.', operations.vb365),
  union('VbrOperation', 'The operationIds of Backup & Replication, those of every revision.', operations.vbr)
].join('\n'))

const kept = models.map(({ collection, model, own }) => {
  const product = collection.startsWith('vbr.') ? 'Vbr' : 'Vb365'
  const members = own.map(member => `'${member}'`)
  const line = `  '${collection}': Kept<${product}.${model}, ${members.length === 0 ? 'never' : members.join(' | ')}>`
  return line.length <= 119 ? line : `  '${collection}': Kept<${product}.${model},\n    ${members.join(' |\n    ')}>`
})
writeFileSync(fileURLToPath(new URL('../src/library/models/documents.ts', import.meta.url)), `// Written by scripts/closed-lists.ts (npm run lists:write).
import type * as Vb365 from './vb365.js'
import type * as Vbr from './vbr.js'

type Without<Model, Own extends string> = Model extends unknown ? Partial<Omit<Model, Own>> : never

/** A document of a collection: members of its product's newest model, and those that only the state knows. */
type Kept<Model, Own extends string> = Without<Model, Own> & { id: string, [member: string]: unknown }

/** The documents of the collections that keep what a model of a product shows. */
export interface Documents {
${kept.sort().join('\n')}
}
`)
