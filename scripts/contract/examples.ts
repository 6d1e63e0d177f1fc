// What the examples of VBR's newest document show: which members a reply has, by kind of what it tells of. Their values
// stay in the document.
import type { Content, OpenApi, SourceDocument } from './documents.js'

/** The members of a reply, or of a row of a list, by the kind that `type` or `platform` names. */
export type Shown = Record<string, string[]>

interface Example { $ref?: string, value?: unknown }

/** By operationId; of operations that read. */
export function examplesIn ({ openApi }: SourceDocument): Record<string, Shown> {
  const shown: Array<[string, Shown]> = Object.values(openApi.paths).flatMap(({ get }) => {
    if (get === undefined) return []
    const response = get.responses['200']
    const known = response?.$ref === undefined ? response : openApi.components.responses?.[nameOf(response.$ref)]
    const members = membersIn(valuesIn(known?.content ?? {}, openApi))
    return Object.keys(members).length === 0 ? [] : [[get.operationId, members]]
  })
  return Object.fromEntries(shown.sort(([a], [b]) => a < b ? -1 : 1))
}

const nameOf = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1)

/** Neither the documents' types nor those of replies say what an example is. */
interface Exampled { example?: unknown, examples?: Record<string, Example> }

function valuesIn (content: Content, { components }: OpenApi): unknown[] {
  const known = (components as { examples?: Record<string, Example> }).examples ?? {}
  return Object.values(content).flatMap(media => {
    const { example, examples = {} } = media as Exampled
    const named = Object.values(examples).map(({ $ref, value }) => $ref === undefined
      ? value
      : known[nameOf($ref)]?.value)
    return [example, ...named].filter(value => value !== undefined)
  })
}

/** The same is done with what a server sends. */
export function membersIn (replies: readonly unknown[]): Shown {
  const shown = new Map<string, Set<string>>()
  for (const row of replies.flatMap(rowsOf)) {
    const kind = kindOf(row)
    const members = shown.get(kind) ?? new Set<string>()
    shown.set(kind, members)
    addMembers(row, '', members)
  }
  return Object.fromEntries([...shown].sort(([a], [b]) => a < b ? -1 : 1).map(([kind, members]) =>
    [kind, [...members].sort()]))
}

const isMembers = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

const rowsOf = (reply: unknown): unknown[] => isMembers(reply) && Array.isArray(reply['data']) ? reply['data'] : [reply]

function kindOf (row: unknown): string {
  const { type, platform, platformName }: Record<string, unknown> = isMembers(row) ? row : {}
  return String([platform, platformName, type].filter(word => typeof word === 'string').join(' '))
}

function addMembers (value: unknown, path: string, members: Set<string>): void {
  if (Array.isArray(value)) value.forEach(item => addMembers(item, `${path}[]`, members))
  else if (isMembers(value)) {
    for (const [name, member] of Object.entries(value)) {
      addMembers(member, path === ''
        ? name
        : `${path}.${name}`, members)
    }
  } else if (value !== null && value !== undefined && path !== '') members.add(path)
}
