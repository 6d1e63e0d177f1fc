import type { Kernel } from '../../kernel.js'

/** What an estate tells of a server in one collection of objects that servers have. */
export function toldOf (kernel: Kernel, collection: string, hostName: string): readonly object[] {
  const isOfServer = (row: object): boolean => {
    const name: unknown = Reflect.get(row, 'hostName')
    return typeof name === 'string' && name.toLowerCase() === hostName.toLowerCase()
  }
  const estates = kernel.options.estateRows?.(collection) ?? []
  return estates.map(rows => rows.filter(isOfServer)).find(rows => rows.length > 0) ?? []
}
