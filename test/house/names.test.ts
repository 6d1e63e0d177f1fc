import t from 'tap'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The handwritten files of src, by the product whose they are; '' is what both share. */
function filesOf (product: string): string[] {
  const mine = new RegExp(`^src/(state|routes)/${product}/`)
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)))
    .filter(file => !/^src\/schemas\/(vbr|vb365)\//.test(file))
    .filter(file => product === '' ? !/^src\/(state|routes)\/(vbr|vb365)\//.test(file) : mine.test(file))
}

const parse = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true)

const isExported = (node: ts.HasModifiers): boolean =>
  node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true

/** The names that a file declares and exports, each once. What it passes on from elsewhere is declared there. */
function exportsOf (file: string): Set<string> {
  const names = parse(file).statements.flatMap(node => {
    if (!ts.canHaveModifiers(node) || !isExported(node)) return []
    if (ts.isVariableStatement(node)) {
      return node.declarationList.declarations.map(({ name }) => ts.isIdentifier(name) ? name.text : '')
    }
    const isNamed = ts.isFunctionDeclaration(node) || ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node)
    return isNamed && node.name !== undefined ? [node.name.text] : []
  })
  return new Set(names)
}

/** The functions that a file defines: declared, assigned to a constant, or members of an object. */
function functionsIn (file: string): string[] {
  const names: string[] = []
  const isFunction = (node: ts.Expression | undefined): boolean =>
    node !== undefined && (ts.isArrowFunction(node) || ts.isFunctionExpression(node))
  function visit (node: ts.Node): void {
    const isDeclared = ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)
    if (isDeclared && node.name !== undefined) names.push(node.name.getText())
    if (ts.isVariableDeclaration(node) && isFunction(node.initializer)) names.push(node.name.getText())
    ts.forEachChild(node, visit)
  }
  visit(parse(file))
  return names
}

t.test('an exported name means one thing within a product', t => {
  for (const product of ['vbr', 'vb365']) {
    const places = new Map<string, string[]>()
    for (const file of filesOf(product)) {
      for (const name of exportsOf(file)) places.set(name, [...places.get(name) ?? [], file])
    }
    const twice = [...places].filter(([, files]) => files.length > 1).map(([name, files]) => `${name}: ${files.join(', ')}`)
    t.same(twice, [], product)
  }
  t.end()
})

/** A participle alone says too little of what is done to what. */
const participle = /^[a-z]+(ed|shown|given|written|known|found|chosen|grown|seen|made|kept|held|sent|built)$|^(shown|given|written|known|found|chosen|grown|seen|made|kept|held|sent|built|own|fresh)$/

/** Words that end like one and are verbs, nouns, or what the report finds. */
const verbs = new Set([
  'seed', 'need', 'feed', 'embed', 'proceed', 'succeed', 'exceed', 'speed', 'unmatched', 'refused'
])

/** Nouns answer under these names to the plans of sessions and to what listens; the names are those of the events. */
const events = new Set(['ended', 'changed', 'closed', 'failed', 'removed', 'moved', 'added', 'seen', 'refreshed'])

t.test('functions are called by what they do', t => {
  const wrong = ['', 'vbr', 'vb365'].flatMap(product => filesOf(product))
    .flatMap(file => functionsIn(file).filter(name => participle.test(name) && !verbs.has(name) && !events.has(name))
      .map(name => `${file}: ${name}`))
  t.same(wrong, [])
  t.end()
})

t.test('files have names that say what is in them', t => {
  const empty = /\/(utils?|managers?|services?|base|helpers?|common|misc)\.ts$/
  const wrong = ['', 'vbr', 'vb365'].flatMap(filesOf).filter(file => empty.test(file))
  // The section of the vendor's documentation is called so.
  t.same(wrong.filter(file => !/^src\/routes\/vbr\/services?\.ts$/.test(file) && file !== 'src/server/service.ts'), [])
  t.end()
})

t.test('every factory says what it makes', t => {
  const wrong = ['', 'vbr', 'vb365'].flatMap(filesOf).filter(file => file.startsWith('src/state/')).flatMap(file => {
    const text = readFileSync(join(root, file), 'utf8')
    return [...text.matchAll(/^export (?:function|const) (create\w+)/gm)]
      .filter(({ index }) => !text.slice(0, index).trimEnd().endsWith('*/')).map(([, name]) => `${file}: ${name}`)
  })
  t.same(wrong, [])
  t.end()
})
