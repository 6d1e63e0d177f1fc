import t from 'tap'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../..', import.meta.url))

const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
  .map(({ parentPath, name }) => relative(root, join(parentPath, name)))
  .filter(file => /^src\/(state|routes)\/(vbr|vb365)\//.test(file))

const isCatalogue = (file: string): boolean => file.endsWith('/refusals.ts')

function nodesOf (file: string): ts.Node[] {
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true))
  return nodes
}

const placeOf = (file: string, node: ts.Node): string =>
  `${file}:${node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.getText().slice(0, 80)}`

/** A sentence rather than the name of a member or a thing: it begins like one and ends with a full stop. */
function isSentence (node: ts.Node): boolean {
  const text = ts.isStringLiteral(node) || ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node)
    ? node.getText().slice(1, -1)
    : ''
  return / .*[.:]$/.test(text)
}

t.test('what a product refuses is said in the catalogue of its area, never at the place that refuses', async t => {
  const inline = files.filter(file => !isCatalogue(file)).flatMap(file => nodesOf(file)
    .filter(node => ts.isCallExpression(node) && /^refuse\.\w+$/.test(node.expression.getText()) && node.arguments.some(isSentence))
    .map(node => placeOf(file, node)))
  const made = files.filter(file => !isCatalogue(file)).flatMap(file => nodesOf(file)
    .filter(node => ts.isNewExpression(node) && node.expression.getText() === 'Refusal')
    .map(node => placeOf(file, node)))

  t.same(inline, [])
  t.same(made, [])
})

/** A session says the same reason at its end, which comes from there; the others are never called with a sentence. */
const wordless = ['because', 'invalid', 'refused', 'conflict']

/** The entries of a catalogue, as they are written. */
const entriesOf = (file: string): ts.PropertyAssignment[] => nodesOf(file)
  .flatMap(node => ts.isCallExpression(node) && node.expression.getText() === 'catalogue' ? [...node.arguments] : [])
  .flatMap(argument => ts.isObjectLiteralExpression(argument) ? [...argument.properties] : [])
  .filter(property => ts.isPropertyAssignment(property))

t.test('an entry has words of its own, and no area has another one of the same name', async t => {
  for (const product of ['vbr', 'vb365']) {
    const names = new Map<string, string[]>()
    for (const file of files.filter(file => isCatalogue(file) && file.includes(`/${product}/`))) {
      for (const entry of entriesOf(file)) {
        const name = entry.name.getText()
        names.set(name, [...names.get(name) ?? [], file])
        if (!wordless.includes(name)) t.notMatch(entry.getText(), /text: \((\w+)(: string)?\) => \1\b/, `${file} ${name}`)
      }
    }
    t.ok(names.size > 40, `${product} has ${names.size} entries`)
    t.same([...names].filter(([name, places]) => places.length > 1 && !wordless.includes(name)), [], product)
  }
})

t.test('every entry is refused with somewhere', async t => {
  const sources = files.filter(file => !isCatalogue(file)).map(file => readFileSync(join(root, file), 'utf8')).join('\n')
  const unused = files.filter(isCatalogue).flatMap(file => entriesOf(file))
    .map(entry => entry.name.getText()).filter(name => !wordless.includes(name) && !new RegExp(`refuse\\.${name}\\b`).test(sources))

  t.same(unused, [])
})
