/** What Ajv says of a value that does not fit; with `verbose`, the schema around it too. */
interface Mistake {
  instancePath: string
  keyword: string
  params: Record<string, unknown>
  message?: string
  parentSchema?: object
}

export interface Explained { error: string, expected?: string, at?: string }

/** A body, path or query that does not fit its schema, in words for a test's author: where, and what was expected. */
export function explain (mistakes: readonly Mistake[], part: string): Explained {
  // The branches of a union complain one by one; the union itself speaks for them.
  const first = mistakes.find(({ keyword }) => keyword === 'anyOf') ?? mistakes[0]
  if (first === undefined) return { error: `The ${part} is not valid.` }
  const at = placeOf(first)
  const expected = expectedOf(first, mistakes)
  const error = first.keyword === 'additionalProperties'
    ? `The ${part} has no member '${String(first.params.additionalProperty)}'.`
    : `${at === '' ? `The ${part}` : `'${at}'`} ${first.message ?? 'is not valid'}.`
  return { error, ...(expected === undefined ? {} : { expected }), ...(at === '' ? {} : { at }) }
}

function placeOf ({ instancePath, keyword, params }: Mistake): string {
  const path = instancePath.slice(1).split('/').filter(step => step !== '')
  if (keyword === 'additionalProperties') path.push(String(params.additionalProperty))
  if (keyword === 'required') path.push(String(params.missingProperty))
  return path.map(step => /^\d+$/.test(step) ? `[${step}]` : `.${step}`).join('').replace(/^\./, '')
}

function expectedOf (mistake: Mistake, all: readonly Mistake[]): string | undefined {
  const { keyword, params, instancePath } = mistake
  switch (keyword) {
    case 'additionalProperties': return membersOf(mistake)
    case 'enum': return Array.isArray(params.allowedValues) ? params.allowedValues.join(', ') : undefined
    case 'type': return String(params.type)
    case 'required': return String(params.missingProperty)
    case 'anyOf': return all.flatMap(other => other.instancePath !== instancePath
      ? []
      : other.keyword === 'const' ? [String(other.params.allowedValue)] : other.keyword === 'type' ? [String(other.params.type)] : []).join(', ')
    default: return mistake.message
  }
}

function membersOf ({ parentSchema }: Mistake): string | undefined {
  const properties: unknown = parentSchema === undefined ? undefined : Reflect.get(parentSchema, 'properties')
  return typeof properties === 'object' && properties !== null ? Object.keys(properties).join(', ') : undefined
}
