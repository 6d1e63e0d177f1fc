/** Fills in the variables of a subject, `%JobName%`, whatever the letter case; what it does not know is left. */
export function fillIn (template: string, values: Record<string, string>): string {
  const known = new Map(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]))
  return template.replace(/%(\w+)%/g, (all, name: string) => known.get(name.toLowerCase()) ?? all)
}
