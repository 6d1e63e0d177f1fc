import t from 'tap'
import type { Contract, JsonSchema, View } from '../../src/schemas/kit/at.js'
import { contract as vb365 } from '../../src/schemas/vb365/contract.js'
import { contract as vbr } from '../../src/schemas/vbr/contract.js'
import { refersTo } from '../../src/server/revisions/json-schema.js'
import { maskSecrets } from '../../src/state/access/secrets.js'

/** What the name of a secret may have in it. */
const suspicious = /pass|key|secret|token|code|cred|cert|communit|verif|phrase|pin$|assertion|proof|cookie|signature/i

/** Members that only sound like secrets: names, ids, kinds and hints of secrets, addresses, codes of errors. */
const harmless = [
  /(id|ids|type|types|hint|hints|name|names|tag|algorithm|size|thumbprint|url|uri|status|reason|mode|format|expiration)$/i,
  /^(error|country|postal|area|result|exit|status|language|locale|currency|zip|region)codes?$/i,
  /keyword$/i
]

/** The names of all members of a schema that are text, however deep they stand. */
function textsIn (view: View, from: JsonSchema, found: Set<string>): void {
  const seen = new Set<string>()
  const visit = (schema: JsonSchema, name = ''): void => {
    const id = refersTo(schema)
    if (id !== undefined) {
      if (seen.has(`${id} ${name}`)) return
      seen.add(`${id} ${name}`)
      return visit(view.schema(id), name)
    }
    const isText = [schema.type].flat().includes('string') && schema.enum === undefined
    if (isText && schema.format !== 'uuid' && schema.format !== 'date-time') found.add(name)
    for (const [member, inner] of Object.entries(schema.properties ?? {})) visit(inner, member)
    for (const inner of [schema.oneOf, schema.anyOf, schema.items].flat()) if (inner !== undefined) visit(inner, name)
  }
  visit(from)
}

const isMasked = (name: string): boolean => Reflect.get(Object(maskSecrets({ [name]: 'x' })), name) !== 'x'

/** Members of bodies and replies whose names are those of secrets, and whose values the journal would show. */
function unmasked (contract: Contract): string[] {
  const found = new Set<string>()
  for (const view of contract.revisions.map(revision => contract.at(revision))) {
    for (const { body, reply } of view.operations()) {
      for (const schema of [body, ...Object.values(reply)]) {
        if (schema !== undefined && !('empty' in schema) && !('file' in schema)) textsIn(view, schema, found)
      }
    }
  }
  return [...found].sort()
    .filter(name => suspicious.test(name) && !harmless.some(none => none.test(name)) && !isMasked(name))
}

for (const [product, contract] of Object.entries({ vb365, vbr })) {
  t.test(`the journal masks every secret in the bodies and replies of ${product}, in every revision`, async t => {
    t.same(unmasked(contract), [])
  })
}
