/** `/w/{world}/{view}?{filters}#{selected}`: all that a link has to say to show somebody the same. */
export interface Address {
  world: string
  view: string
  filters: Record<string, string>
  selected: string
}

export function parseAddress ({ pathname, search, hash }: Record<'pathname' | 'search' | 'hash', string>, lastWorld = 'default'): Address {
  const [, first, second, third] = pathname.split('/').map(step => readStep(step))
  const inWorld = first === 'w' && second !== undefined && second !== ''
  return {
    world: inWorld ? second : lastWorld,
    view: (inWorld ? third : first) || 'overview',
    filters: Object.fromEntries(new URLSearchParams(search)),
    selected: readStep(hash.slice(1))
  }
}

export function toPath ({ world, view, filters = {}, selected = '' }: Partial<Address> & Pick<Address, 'world'>): string {
  const query = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== '')).toString()
  const steps = view === undefined || view === 'overview' ? '' : `/${encodeURIComponent(view)}`
  return `/w/${encodeURIComponent(world)}${steps}${query === '' ? '' : `?${query}`}${selected === '' ? '' : `#${encodeURI(selected)}`}`
}

/** A step that is no valid text stays as it was written. */
function readStep (step: string): string {
  try {
    return decodeURIComponent(step)
  } catch {
    return step
  }
}
