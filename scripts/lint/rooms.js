// Which room of the house a file stands in, and which rooms it may import from. docs/architecture.md draws the same.
import { posix } from 'node:path'

/** The rooms above the state, top floor first: a file sees those below its own. */
const floors = [
  'main', 'program', 'banner', 'index', 'library', 'simulator', 'simulation', 'options', 'flags', 'shipped-past', 'estate',
  'log', 'routes', 'server', 'state', 'schemas'
]

/** The core of the state, ground floor first. Types may be named upwards here, values never. */
const core = ['store', 'content', 'time', 'access', 'control', 'kernel', 'outside', 'areas', 'products', 'world']

/** The areas of each product, in the order of its `index.ts`; rules without nouns of their own come first. */
export const areas = {
  vbr: [
    'base', 'calendar', 'server', 'users', 'inventory', 'backups', 'sessions', 'credentials', 'infrastructure', 'cloud',
    'options', 'repositories', 'entra', 'files', 'unstructured', 'replicas', 'agents', 'jobs', 'upkeep', 'malware', 'restore',
    'license', 'configuration', 'availability', 'automation', 'security', 'support'
  ],
  vb365: [
    'base', 'server', 'organizations', 'settings', 'credentials', 'proxies', 'storage', 'repositories',
    'backups', 'roles', 'licensing', 'jobs', 'reports', 'notifications', 'retrieval', 'restore', 'events'
  ]
}
const withoutDoor = ['base', 'calendar']
const products = Object.keys(areas)
const throughKernel = ['state/store/database.ts', 'state/store/tables.ts']

/** @param {string} file from the root of the project, e.g. `src/state/vbr/jobs/jobs.ts` */
export function roomOf (file) {
  const [top, second, third, ...rest] = file.replace(/^src\//, '').replace(/\.ts$/, '').split('/')
  const product = products.find(name => name === second)
  if (top !== 'state') return { floor: top, product, path: [second, third, ...rest] }
  if (product === undefined) return { floor: top, core: core.indexOf(second), path: [second, third, ...rest] }
  const isArea = rest.length > 0
  return { floor: top, core: core.indexOf('products'), product, area: isArea ? third : undefined, path: [third, ...rest] }
}

/**
 * Why a file must not import from another; undefined where it may.
 * @param {{ file: string, target: string, values: string[] }} wish files from the root of the project; `values` are the
 *   names that are not imported as types
 */
export function wallBetween ({ file, target, values }) {
  if (!target.startsWith('src/')) return 'The product never imports its tests or tools.'
  const from = roomOf(file)
  const to = roomOf(target)
  if (from.product !== undefined && to.product !== undefined && from.product !== to.product) {
    return 'The two products never see each other.'
  }
  const lost = [from, to].find(({ floor }) => !floors.includes(floor))
  if (lost !== undefined) return `${lost.floor} is on none of the floors of scripts/lint/rooms.js.`
  if (floors.indexOf(to.floor) < floors.indexOf(from.floor)) return `Imports run one way: ${floors.join(' → ')}.`
  if (to.floor === 'state') return (from.floor === 'state' ? withinState : intoState)(from, to, target, values)
  if (isProductBlind(from) && to.product !== undefined) return 'Only src/state/world knows the products.'
}

/** The core below the products, and the server, know none of them; the entry files put products and server together. */
const isProductBlind = ({ floor, core: level, product }) =>
  floor === 'server' || (floor === 'state' && product === undefined && level < core.indexOf('world'))

function intoState (from, to, target, values) {
  if (isProductBlind(from) && to.product !== undefined) return 'Only src/state/world knows the products.'
  if (throughKernel.includes(target.slice('src/'.length))) return 'The database belongs to the state: ask a noun.'
  if (from.floor === 'routes' && values.some(name => /^(create|open|stack)[A-Z]/.test(name))) {
    return 'Routes import types and pure functions of the state; its nouns reach them through the world.'
  }
}

function withinState (from, to, target, values) {
  const isArea = from.area !== undefined
  if (from.product !== undefined && throughKernel.includes(target.slice('src/'.length))) {
    return 'Areas reach the database through the kernel only.'
  }
  if (from.product !== undefined && to.product !== undefined) return isArea ? betweenAreas(from, to, values) : undefined
  if (isProductBlind(from) && to.product !== undefined) return 'Only src/state/world knows the products.'
  if (to.core > from.core && values.length > 0) return `Within the state values come from below: ${core.join(' < ')}.`
}

function betweenAreas (from, to, values) {
  if (from.area === to.area) return undefined
  if (to.area === undefined) return 'An area does not see the product that it is a part of.'
  const order = areas[from.product]
  const unknown = [from, to].find(({ area }) => !order.includes(area))
  if (unknown !== undefined) return `${unknown.area} is not in the order of areas in scripts/lint/rooms.js.`
  if (order.indexOf(to.area) > order.indexOf(from.area)) return `An area sees those before it: ${order.join(' < ')}.`
  if (values.length > 0 && !withoutDoor.includes(to.area) && to.path[1] !== 'index') {
    return `Values of another area come through its index.ts: ${to.area}/index.js.`
  }
}

/** The file that a relative specifier leads to; undefined for packages. */
export const targetOf = (file, specifier) => specifier.startsWith('.')
  ? posix.normalize(posix.join(posix.dirname(file), specifier)).replace(/\.js$/, '.ts')
  : undefined
