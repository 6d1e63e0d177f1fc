import type { JsonSchema, OperationAt, View } from '../../src/schemas/kit/at.js'
import { notNull, refersTo } from '../../src/server/revisions/json-schema.js'

type Members = Record<string, unknown>

/** What the documents name, and what of that some reply has shown. */
export interface Tally { named: Set<string>, shown: Set<string> }

/** Asks in one revision; undefined for what is refused. */
export type Read = (url: string) => unknown | Promise<unknown>

const isMembers = (value: unknown): value is Members => value !== null && typeof value === 'object' && !Array.isArray(value)
const listNames = ['data', 'items', 'results', 'records']

/** The rows of a list, however the product wraps it. */
export function rowsIn (reply: unknown): Members[] {
  if (Array.isArray(reply)) return reply.filter(isMembers)
  const list = isMembers(reply) ? listNames.map(name => reply[name]).find(Array.isArray) : undefined
  return list === undefined ? [] : list.filter(isMembers)
}

/** Marks what a value shows of its schema. An empty list shows nothing, and a kind of a union is told as a whole. */
export function walk (view: View, schema: JsonSchema, value: unknown, tally: Tally, model = ''): void {
  const id = refersTo(schema)
  if (id !== undefined) return walk(view, view.schema(id), value, tally, id)
  if (schema.anyOf !== undefined) return walk(view, notNull(schema), value, tally, model)
  if (schema.oneOf !== undefined) return walkUnion(view, schema, value, tally)
  if (Array.isArray(value) && schema.items !== undefined) {
    for (const item of value) walk(view, schema.items, item, tally, model)
  }
  if (!isMembers(value) || schema.properties === undefined || model === '') return
  tally.named.add(model)
  tally.shown.add(model)
  for (const [name, member] of Object.entries(schema.properties)) {
    const key = `${model}.${name}`
    tally.named.add(key)
    const given = value[name]
    if (given === undefined || given === null || (Array.isArray(given) && given.length === 0)) continue
    tally.shown.add(key)
    walk(view, member, given, tally, key)
  }
}

function walkUnion (view: View, { oneOf = [], discriminator }: JsonSchema, value: unknown, tally: Tally): void {
  const kind = isMembers(value) ? value[discriminator?.propertyName ?? ''] : undefined
  for (const one of oneOf) {
    const id = refersTo(one) ?? ''
    tally.named.add(id)
    const words = view.schema(id).properties?.[discriminator?.propertyName ?? '']?.enum ?? []
    if (words.includes(kind as never)) walk(view, one, value, tally)
  }
}

/** How many things of a list are looked at by themselves: some of each kind. */
const looked = 10

/** What stands in a step of a path for a row of its list, where it is not the row's id or name. */
export interface Steps {
  of?: (row: Members, step: string) => unknown
  given?: Readonly<Record<string, string>>
  /** Where the things of a path are listed that has no list of its own. */
  lists?: Readonly<Record<string, string>>
}

/** Where VBR lists what has no list in front of its path. */
export const listsElsewhere: Readonly<Record<string, string>> =
  { '/api/v1/inventory/activeDirectory/domains': '/api/v1/adDomains', '/api/v1/acl/backupJob': '/api/v1/jobs' }

/** The paths of an operation with things that are there. */
export async function pathsOf (url: string, read: Read, steps: Steps = {}): Promise<string[]> {
  let paths = ['']
  for (const step of url.split('/').slice(1)) {
    if (!step.startsWith(':')) {
      paths = paths.map(path => `${path}/${step}`)
      continue
    }
    const next: string[] = []
    for (const path of paths) {
      const found = chosen(rowsIn(await read(steps.lists?.[path] ?? path)), step, steps)
      const known = steps.given?.[step]
      const ids = found.length === 0 && known !== undefined ? [known] : found
      next.push(...ids.map(id => `${path}/${encodeURIComponent(id)}`))
    }
    paths = next.slice(0, looked)
  }
  return paths
}

function chosen (rows: readonly Members[], step: string, { of }: Steps): string[] {
  const kinds = new Map(rows.map(row => [String(row.type ?? row.sessionType ?? row.platformName ?? row.status), row]))
  const nameOf = (row: Members): unknown =>
    row.name ?? (isMembers(row.inventoryObject) ? row.inventoryObject.name : undefined)
  const plainId = (row: Members): unknown =>
    step === ':name' ? nameOf(row) : row.id ?? row.mountId ?? row.instanceId ?? row.hostId ?? row.sessionId ?? row.objectId
  const idOf = (row: Members): unknown => of === undefined ? plainId(row) : of(row, step) ?? plainId(row)
  return [...new Set([...kinds.values(), ...rows].map(idOf).filter(id => typeof id === 'string'))].slice(0, looked)
}

/** Whether some value narrows a list by a filter to a part of it that is not empty. */
export async function narrows (name: string, schema: JsonSchema, path: string, read: Read): Promise<boolean> {
  const whole = rowsIn(await read(path))
  for (const value of valuesFor(name, schema, whole)) {
    const reply = await read(`${path}${path.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(value)}`)
    const count = rowsIn(reply).length
    if (reply !== undefined && count > 0 && count < whole.length) return true
  }
  return false
}

const tries = 24

/** What a filter may be given: its own words, and what the rows have in the members that it sounds like. */
function valuesFor (name: string, { enum: words, type, format }: JsonSchema, rows: readonly Members[]): string[] {
  if (words !== undefined) return words.filter(word => word !== null).map(String)
  if (type === 'boolean') return ['true', 'false']
  const leaves = rows.flatMap(row => leavesOf(row))
  if (format === 'date-time') {
    const times = [...new Set(leaves.map(([, value]) => value).filter(value => /^\d{4}-\d\d-\d\dT/.test(value)))].sort()
    return [0.5, 0.2, 0.8, 0.05, 0.95].flatMap(share => times[Math.floor(times.length * share)] ?? [])
  }
  const stem = name.replace(/Filter$/, '').toLowerCase()
  const alike = leaves.filter(([member]) => stem.endsWith(member.toLowerCase()) || member.toLowerCase().endsWith(stem))
  const values = [...new Set((alike.length > 0 ? alike : leaves).map(([, value]) => value))]
  const isRight = (value: string): boolean => format === 'uuid'
    ? /^[0-9a-f]{8}-/i.test(value)
    : type !== 'integer' && type !== 'number' ? true : /^-?\d+(\.\d+)?$/.test(value)
  return values.filter(isRight).slice(0, tries)
}

function leavesOf (value: unknown, name = ''): Array<[string, string]> {
  if (Array.isArray(value)) return value.flatMap(item => leavesOf(item, name))
  if (isMembers(value)) return Object.entries(value).flatMap(([name, member]) => leavesOf(member, name))
  return value === null || value === undefined ? [] : [[name, String(value)]]
}

/** Members of a query that no row shows anything by. */
const paging = /^(skip|limit|offset|orderColumn|orderAsc|setId)$/i

export const filtersOf = ({ query }: OperationAt): Array<[string, JsonSchema]> =>
  Object.entries(query?.properties ?? {}).filter(([name]) => !paging.test(name))
