/** Puts what is known in place of `%Name%`; what is not known stays as it is. */
export const fillIn = (template: string, values: Record<string, string>): string =>
  template.replace(/%(\w+)%/g, (variable, name: string) =>
    Object.hasOwn(values, name) ? values[name] ?? variable : variable)
