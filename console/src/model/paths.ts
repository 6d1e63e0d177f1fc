/** Where a file is, as the browser of a mounted file system names places: a drive has no location. */
export function pathOf ({ name, location }: { name: string, location: string }, separator: string): string {
  if (location === '') return name
  return location.endsWith(separator) ? location + name : location + separator + name
}

/** The places that lead to a path, each with its own; the root of Linux, which has no name, is not among them. */
export function placesOf (path: string, separator: string): Array<{ name: string, path: string }> {
  const names = path.split(separator).filter(name => name !== '')
  return names.map((name, nth) => {
    const isDrive = nth === 0 && separator === '\\'
    const way = names.slice(0, nth + 1).join(separator)
    return { name, path: isDrive ? way + separator : separator === '/' ? `/${way}` : way }
  })
}
