// The walls of the house as lint rules: docs/architecture.md draws them, test/house shows each of them bite.
import { relative, sep } from 'node:path'
import { targetOf, wallBetween } from './rooms.js'

const fileOf = ({ cwd, filename }) => relative(cwd, filename).split(sep).join('/')

/** The names that a declaration brings as values; one without names, as `import './x.js'`, brings the whole module. */
function valuesOf (node) {
  if (node.importKind === 'type' || node.exportKind === 'type') return []
  const specifiers = node.specifiers ?? []
  if (specifiers.length === 0) return ['*']
  return specifiers.filter(({ importKind, exportKind }) => importKind !== 'type' && exportKind !== 'type')
    .map(({ imported, local }) => (imported ?? local)?.name ?? '*')
}

const walls = {
  meta: { type: 'problem', schema: [] },
  create (context) {
    const file = fileOf(context)
    const look = node => {
      const target = node.source && targetOf(file, String(node.source.value))
      const message = target && wallBetween({ file, target, values: valuesOf(node) })
      if (message) context.report({ node, message })
    }
    return { ImportDeclaration: look, ExportNamedDeclaration: look, ExportAllDeclaration: look }
  }
}

/** `'1.10' < '1.3'`: revisions are texts, and texts have another order. */
const revisionsAreNoNumbers = {
  meta: { type: 'problem', schema: [] },
  create: context => ({
    BinaryExpression (node) {
      if (!['<', '<=', '>', '>='].includes(node.operator)) return
      if ([node.left, node.right].some(isRevision)) {
        context.report({ node, message: 'Revisions are no numbers: ask their place in the order of the product.' })
      }
    }
  })
}

const isRevision = node => node.type === 'Literal'
  ? /^v?\d+(\.\d+)?(-rev\d)?$/.test(String(node.value)) && typeof node.value === 'string'
  : /revision$/i.test(node.type === 'MemberExpression' ? node.property.name ?? '' : node.name ?? '')

export default { rules: { walls, 'revisions-are-no-numbers': revisionsAreNoNumbers } }
