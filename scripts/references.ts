/**
 * The references that are made of what there is: docs/control-reference.md of the control port's own OpenAPI document,
 * docs/library-reference.md of the declarations that the package ships.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('..', import.meta.url))

// --- the control API

interface Schema {
  $ref?: string
  type?: string | string[]
  description?: string
  const?: unknown
  enum?: unknown[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
}
interface Content { description?: string, content?: Record<string, { schema?: Schema }> }
interface Operation {
  operationId?: string
  summary?: string
  description?: string
  parameters?: Array<{ name: string, in: string, required?: boolean, description?: string, schema?: Schema }>
  requestBody?: Content
  responses: Record<string, Content>
}
export interface Document {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim()

/** A schema in a word: `text`, `list of World`, `"Failed" or "Warning"`. */
function say (schema: Schema | undefined): string {
  if (schema === undefined) return 'anything'
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? ''
    return `[${name}](#${name.toLowerCase()})`
  }
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``
  if (schema.enum !== undefined) return several(schema.enum.map(one => `\`${JSON.stringify(one)}\``))
  const choices = schema.anyOf ?? schema.oneOf
  if (choices !== undefined) return several([...new Set(choices.map(say))])
  if (schema.allOf !== undefined) return schema.allOf.map(say).join(' and ')
  if (schema.type === 'array') return `list of ${say(schema.items)}`
  if (schema.properties !== undefined) return `{ ${Object.entries(schema.properties).map(([name, one]) => `${name}: ${say(one)}`).join(', ')} }`
  if (schema.type === undefined) return 'anything'
  return [schema.type].flat().map(type => words[type] ?? type).join(' or ')
}

const words: Record<string, string> = { string: 'text', integer: 'whole number', boolean: 'true or false', null: 'null' }

/** A closed list that is long stands in the document; here it would hide the rest. */
const several = (choices: string[]): string =>
  choices.length > 12 ? `one of ${choices.length}: ${choices.slice(0, 3).join(', ')} …` : choices.join(' or ')

function membersOf (schema: Schema): string[] {
  return Object.entries(schema.properties ?? {}).map(([name, member]) =>
    `| \`${name}\`${schema.required?.includes(name) === true ? '' : ' (may be missing)'} | ${cell(say(member))} | ${cell(member.description ?? '')} |`)
}

const schemaOf = ({ content }: Content): [type: string, schema: Schema | undefined] => {
  const [[type, { schema }] = ['', { schema: undefined }]] = Object.entries(content ?? {})
  return [type, schema]
}

function sayOperation (path: string, method: string, operation: Operation): string {
  const { operationId, summary, description, parameters = [], requestBody, responses } = operation
  const asked = parameters.filter(one => one.in !== 'path')
  const [, body] = requestBody === undefined ? ['', undefined] : schemaOf(requestBody)
  const answers = Object.entries(responses).filter(([status]) => status !== '4XX').map(([status, answer]) => {
    const [type, schema] = schemaOf(answer)
    const what = type === '' ? 'nothing' : type === 'application/json' ? say(schema) : `\`${type}\``
    return `${status}: ${what}`
  })
  const rows = [
    ...asked.map(one => `| \`${one.name}\` (${one.in}${one.required === true ? ', required' : ''}) | ${cell(say(one.schema))} | ${cell(one.description ?? one.schema?.description ?? '')} |`),
    ...(body === undefined ? [] : body.properties === undefined ? [`| body | ${cell(say(body))} | |`] : membersOf(body))
  ]
  return [
    `### \`${method.toUpperCase()} ${path}\``, '',
    `${summary ?? operationId ?? ''}. ${description === undefined ? '' : `${description} `}\`${operationId ?? ''}\`, answers ${answers.join('; ')}.`.replaceAll('..', '.'), '',
    ...(rows.length === 0 ? [] : ['| what it takes | | |', '|---|---|---|', ...rows, ''])
  ].join('\n')
}

/** A group is what stands behind the name of the world, else the first step of the path. */
function groupOf (path: string): string {
  const [, first = '', second = '', , fourth] = path.split('/')
  if (first !== 'api') return 'The server'
  if (second !== 'worlds') return 'Of all worlds'
  return fourth === undefined ? 'Worlds' : `A world: ${fourth}`
}

export function controlPage ({ paths, components }: Document): string {
  const groups = new Map<string, string[]>()
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const group = groupOf(path)
      groups.set(group, [...groups.get(group) ?? [], sayOperation(path, method, operation)])
    }
  }
  const shapes = Object.entries(components.schemas).map(([name, schema]) => [
    `### ${name}`, '', ...(schema.description === undefined ? [] : [schema.description, '']),
    ...(schema.properties === undefined ? [`${say(schema)}.`] : ['| member | | |', '|---|---|---|', ...membersOf(schema)]), ''
  ].join('\n'))
  return `# Reference of the control API

Written by \`npm run pages:write\` from the document that the control port serves at \`/openapi.json\`. How it is used, with
examples: [control.md](control.md). What is refused is 4xx with a [Problem](#problem), and has changed nothing.

${[...groups].sort(([one], [other]) => order(one) - order(other)).map(([group, made]) => `## ${group}\n\n${made.join('\n')}`).join('\n')}
## Shapes

${shapes.join('\n')}`.trimEnd() + '\n'
}

const order = (group: string): number => ['The server', 'Of all worlds', 'Worlds'].indexOf(group) + (group.startsWith('A world') ? 9 : 0)

// --- the library

type Declared = ts.InterfaceDeclaration | ts.TypeAliasDeclaration

/** The comment before a declaration or a member, as one paragraph. */
function commentOf (node: ts.Node, text: string): string {
  const comments = (ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [])
    .map(({ pos, end }) => text.slice(pos, end))
  const said = comments.findLast(comment => comment.startsWith('/**')) ?? ''
  return cell(said.replace(/^\/\*\*|\*\/$/g, '').replace(/^\s*\* ?/gm, ''))
}

function sayMember (member: ts.TypeElement, text: string): string {
  const written = cell(member.getText().replace(/\/\*\*[^]*?\*\/\s*/g, ''))
  return `| \`\`${written.includes('`') ? ` ${written} ` : written}\`\` | ${commentOf(member, text)} |`
}

function sayDeclared (node: Declared, text: string): string {
  const name = node.name.text
  const about = commentOf(node, text)
  const head = [`### ${name}`, '', ...(about === '' ? [] : [about, ''])]
  if (ts.isTypeAliasDeclaration(node)) return [...head, '```typescript', node.getText().replace(/^export /, ''), '```', ''].join('\n')
  const above = node.heritageClauses?.map(clause => clause.getText()).join(' ') ?? ''
  return [
    ...head, ...(above === '' ? [] : [`It ${above.replace('extends', 'has what').trim()} has, and:`, '']),
    '| member | |', '|---|---|', ...node.members.map(member => sayMember(member, text)), ''
  ].join('\n')
}

/** What a program can import: functions and values of src/index.ts, types of src/library/interfaces.ts. */
export function libraryPage (): string {
  const parse = (name: string): ts.SourceFile =>
    ts.createSourceFile(name, readFileSync(root + name, 'utf8'), ts.ScriptTarget.Latest, true)
  const isExported = (node: ts.Statement): boolean =>
    ts.canHaveModifiers(node) &&
    ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
  const index = parse('src/index.ts')
  const values = index.statements.filter(ts.isVariableStatement).filter(isExported).flatMap(statement =>
    statement.declarationList.declarations.map(one => {
      const type = one.type?.getText() ?? signatureOf(one.initializer)
      return `| \`${one.name.getText()}\` | \`${cell(type)}\` | ${commentOf(statement, index.text)} |`
    }))
  const file = parse('src/library/interfaces.ts')
  const types = file.statements.filter(isExported)
    .filter((node): node is Declared => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
  const error = parse('src/library/control-error.ts').statements.filter(ts.isClassDeclaration).filter(isExported)
  return `# Reference of the library

Written by \`npm run pages:write\` from [src/index.ts](../src/index.ts) and
[src/library/interfaces.ts](../src/library/interfaces.ts), which are what the package declares. How it is used:
[testing-with-vbsim.md](testing-with-vbsim.md), [control.md](control.md).

## Functions and values

| name | type | |
|---|---|---|
${values.join('\n')}
${error.map(node => `| \`${node.name?.text ?? ''}\` | \`class extends Error\` | ${commentOf(node, node.getSourceFile().text)} |`).join('\n')}

\`Vb365\` and \`Vbr\` hold the models of both products' newest revisions, \`Documents\` those of collections; closed lists are
unions: \`CollectionName\`, \`Role\`, \`SessionKind\`, \`SizeName\`, \`StateName\`, \`Vb365Operation\`, \`VbrOperation\`,
\`Vb365Version\`, \`VbrRevision\`.

## Types

${types.map(node => sayDeclared(node, file.text)).join('\n')}`.trimEnd() + '\n'
}

/** The parameters and the result of an arrow function, also of one that is wrapped in a call. */
function signatureOf (node: ts.Expression | undefined): string {
  const inner = node !== undefined && ts.isCallExpression(node) ? node.arguments[0] : node
  if (inner === undefined || !ts.isArrowFunction(inner)) return ''
  return `(${inner.parameters.map(one => `${one.name.getText()}${one.initializer === undefined ? '' : '?'}: ${one.type?.getText() ?? 'unknown'}`).join(', ')}) => ${inner.type?.getText() ?? 'unknown'}`
}
