// A little printer for the TypeScript that the emitter writes: what fits on a line stays on it.

export type Code =
  | { text: string }
  | { name: string, member?: string }
  | { call: string, args: readonly Code[] }
  | { fields: readonly Field[], broken?: boolean }
  | { items: readonly Code[] }
  | { spread: Code }
export type Field = { key: string, value: Code } | { spread: Code }

const width = 110
const fieldsOnOneLine = 4

export const text = (value: string): Code => ({ text: value })
export const name = (value: string): Code => ({ name: value })
export const call = (callee: string, ...args: Code[]): Code => ({ call: callee, args })
export const items = (list: readonly Code[]): Code => ({ items: list })
export const quoted = (value: string) => `'${value.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`
export const word = (value: string): Code => text(quoted(value))
export const keyText = (key: string) => /^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key)

/** A plain value: text, number, flag, or a list of them. */
export function literal (value: unknown): Code {
  if (typeof value === 'string') return word(value)
  if (Array.isArray(value)) return items(value.map(literal))
  return text(String(value))
}

/** Calls `found` for every kit function and every constant that the code names. */
export function visitNames (code: Code, found: (kind: 'kit' | 'constant', name: string) => void) {
  const visit = (inner: Code) => visitNames(inner, found)
  if ('name' in code) found('constant', code.name)
  if ('call' in code) {
    found('kit', code.call)
    code.args.forEach(visit)
  }
  if ('fields' in code) code.fields.forEach(field => visit('spread' in field ? field.spread : field.value))
  if ('items' in code) code.items.forEach(visit)
  if ('spread' in code) visit(code.spread)
}

/** The code on one line, or undefined where it must not be. */
function flat (code: Code): string | undefined {
  if ('text' in code) return code.text
  if ('name' in code) return code.member === undefined ? code.name : `${code.name}.${code.member}`
  if ('spread' in code) return prefixed('...', flat(code.spread))
  if ('call' in code) return wrapped(`${code.call}(`, flatAll(code.args), ')')
  if ('items' in code) return wrapped('[', flatAll(code.items), ']')
  if (code.fields.length === 0) return '{}'
  if (code.broken || code.fields.length > fieldsOnOneLine) return undefined
  return wrapped('{ ', joined(code.fields.map(flatField)), ' }')
}

const prefixed = (prefix: string, rest: string | undefined) => rest === undefined ? undefined : prefix + rest
const wrapped = (open: string, inner: string | undefined, close: string) =>
  inner === undefined ? undefined : open + inner + close
const joined = (parts: ReadonlyArray<string | undefined>) =>
  parts.some(part => part === undefined) ? undefined : parts.join(', ')
const flatAll = (codes: readonly Code[]) => joined(codes.map(flat))
const flatField = (field: Field) =>
  'spread' in field ? prefixed('...', flat(field.spread)) : prefixed(`${keyText(field.key)}: `, flat(field.value))

/** The code as text; `column` is where it starts, `indent` where its lines end up when it needs several. */
export function print (code: Code, indent = '', column = indent.length): string {
  const line = flat(code)
  if (line !== undefined && column + line.length < width) return line
  return broken(code, indent, column)
}

function broken (code: Code, indent: string, column: number): string {
  if ('spread' in code) return `...${print(code.spread, indent, column + 3)}`
  if ('call' in code) return brokenCall(code.call, code.args, indent, column)
  if ('items' in code) return `[\n${filled(code.items, `${indent}  `)}\n${indent}]`
  if ('fields' in code) return brokenFields(code.fields, indent)
  return flat(code) ?? ''
}

const isContainer = (code: Code | undefined) => code !== undefined && !('text' in code) && !('name' in code)

/** The last argument opens on the line of the call, when it can be opened and the line does not get too long. */
function brokenCall (callee: string, args: readonly Code[], indent: string, column: number): string {
  const hugged = isContainer(args.at(-1)) ? huggedCall(callee, args, indent, column) : undefined
  if (hugged !== undefined && column + hugged.indexOf('\n') < width + 8) return hugged
  const lines = args.map(arg => `${indent}  ${print(arg, `${indent}  `)}`)
  return `${callee}(\n${lines.join(',\n')}\n${indent})`
}

function huggedCall (callee: string, args: readonly Code[], indent: string, column: number): string {
  let line = `${callee}(`
  args.forEach((arg, index) => {
    const lastLine = line.slice(line.lastIndexOf('\n') + 1)
    const start = lastLine.length + (line.includes('\n') ? 0 : column)
    line += print(arg, indent, start) + (index < args.length - 1 ? ', ' : ')')
  })
  return line
}

function brokenFields (fields: readonly Field[], indent: string): string {
  const inner = `${indent}  `
  const lines = fields.map(field => {
    const label = 'spread' in field ? '...' : `${keyText(field.key)}: `
    const value = 'spread' in field ? field.spread : field.value
    return `${inner}${label}${print(value, inner, inner.length + label.length + 1)},`
  })
  return `{\n${lines.join('\n')}\n${indent}}`
}

/** Short items flow, long ones and spreads have a line of their own. */
function filled (list: readonly Code[], indent: string): string {
  const lines: string[] = []
  let line = ''
  const flush = () => {
    if (line !== '') lines.push(indent + line)
    line = ''
  }
  for (const item of list) {
    const printed = print(item, indent)
    const alone = 'spread' in item || printed.includes('\n')
    if (alone || indent.length + line.length + printed.length + 2 > width) flush()
    line += `${line === '' ? '' : ' '}${printed},`
    if (alone) flush()
  }
  flush()
  return lines.join('\n')
}

export function importText (names: readonly string[], from: string): string {
  const line = `import { ${names.join(', ')} } from ${quoted(from)}`
  return line.length < width ? line : `import {\n${filled(names.map(name), '  ')}\n} from ${quoted(from)}`
}
