import { type Guest, type GuestItem, pathKey } from './guest-tree.js'

/** How many versions of a file stay: of one that is still there, and of one that is deleted. */
export interface VersionLimits { active: number, deleted: number }

/** The files of a backup at a moment, and how many versions of each were left then, where that was limited. */
export interface FileState { files: () => readonly GuestItem[], limits?: VersionLimits | undefined }

/** What tells a version of a file from all others. */
export const versionKey = (os: Guest['os'], { path, content }: GuestItem): string => `${pathKey(os, path)}\n${content}`

/**
 * The versions that a limit has let go of, of states from the oldest to the newest. One that comes back is there again.
 */
export function lostVersions (os: Guest['os'], states: readonly FileState[]): Set<string> {
  const lost = new Set<string>()
  const known = new Map<string, string[]>()
  for (const { files, limits } of states) {
    const there = new Set<string>()
    for (const item of files().filter(({ type }) => type === 'File')) {
      const [path, version] = [pathKey(os, item.path), versionKey(os, item)]
      there.add(path)
      lost.delete(version)
      const versions = known.get(path) ?? []
      if (versions.at(-1) !== version) known.set(path, [...versions.filter(one => one !== version), version])
    }
    if (limits === undefined) continue
    for (const [path, versions] of known) {
      const most = there.has(path) ? limits.active : limits.deleted
      const gone = versions.slice(0, Math.max(0, versions.length - most))
      for (const version of gone) lost.add(version)
      if (gone.length > 0) known.set(path, versions.slice(gone.length))
    }
  }
  return lost
}
