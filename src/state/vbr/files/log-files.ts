import { logFilesOf } from '../entra/index.js'
import { type Guest, type GuestItem, nameOf, parentOf } from './guest-tree.js'

/** The audit and sign-in logs of a tenant, as a backup of them has them: files by day in folders by month. */
export function logItems ({ name, logs }: Guest, at: number): GuestItem[] {
  if (logs === undefined) return []
  const { seed, azureTenantId, from, users } = logs
  const files = logFilesOf({ seed: () => seed }, { azureTenantId, name }, { from, to: at, users })
  const toPlace = (path: string) => ({ path, location: parentOf('Linux', path), name: nameOf('Linux', path), owner: 'root' })
  const folders = new Map<string, GuestItem>()
  for (const { path, day, modified } of files) {
    for (let above = parentOf('Linux', `/${path}`); above !== ''; above = parentOf('Linux', above)) {
      const created = Math.min(day, folders.get(above)?.created ?? day)
      folders.set(above, { ...toPlace(above), type: 'Folder', size: 0, created, modified, content: '' })
    }
  }
  return [
    ...folders.values(),
    ...files.map(({ path, day, events, size, modified }): GuestItem => ({
      ...toPlace(`/${path}`), type: 'File', size, created: day, modified, content: `${path}/${events}`
    }))
  ]
}
