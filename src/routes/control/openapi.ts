/** The control API's own OpenAPI document, as Fastify's plugin makes it, for readers and for generators of clients. */
export function toPublished (document: object, problem: object): object {
  const schemas: Record<string, unknown> = {}

  /** Puts what has a title among the components, with a reference in its place. */
  function name (value: unknown): unknown {
    if (Array.isArray(value)) return value.map(name)
    if (typeof value !== 'object' || value === null) return value
    const members = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, name(member)]))
    const { title } = members
    if (typeof title !== 'string' || (members.type !== 'object' && members.anyOf === undefined)) return members
    schemas[title] = members
    return { $ref: `#/components/schemas/${title}` }
  }

  name(problem)
  // As it was, with references.
  const { paths, components, ...head } = name(document) as { paths: Paths, components?: object }
  for (const methods of Object.values(paths)) {
    for (const operation of Object.values(methods)) {
      for (const parameter of operation.parameters ?? []) if (parameter.name === '*') parameter.name = 'path'
      operation.responses['4XX'] ??= {
        description: 'Refused, and nothing has changed',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } }
      }
    }
  }
  const named = Object.fromEntries(Object.entries(paths)
    .map(([path, methods]) => [path.replace('{*}', '{path}'), methods]))
  const sorted = Object.fromEntries(Object.entries(schemas).sort(([one], [other]) => one < other ? -1 : 1))
  return { ...head, components: { ...components, schemas: sorted }, paths: named }
}

interface Operation { parameters?: Array<{ name: string }>, responses: Record<string, unknown> }
type Paths = Record<string, Record<string, Operation>>
