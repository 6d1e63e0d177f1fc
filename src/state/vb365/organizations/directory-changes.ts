import { Type } from '@sinclair/typebox'
import type { Doc } from '../../store/collection.js'
import { text } from '../../store/collection.js'
import { member, wordOf } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import type { Directory } from './directory.js'
import { directoryIdOf } from './object-ids.js'
import type { Organizations } from './organizations.js'
import { organizationsRefusals as refuse } from './refusals.js'

export type ObjectKind = 'User' | 'Group' | 'Site' | 'Team'

/**
 * Something that has happened at Microsoft and that the local copy does not know yet: somebody joined, left, or is
 * called otherwise. The author of a test arranges it; the next synchronization brings it in.
 */
export interface DirectoryChange extends Doc {
  organizationId: string
  kind: ObjectKind
  change: 'joins' | 'changes' | 'leaves'
  /** Of what changes or leaves; of what joins it may be left to the world. */
  objectId?: string
  /** What the object is then, in the names of its section. */
  members?: Record<string, unknown>
}

interface DirectoryDoc extends Doc { organizationId: string }

const collectionOf: Record<ObjectKind, 'users' | 'groups' | 'sites' | 'teams'> =
  { User: 'users', Group: 'groups', Site: 'sites', Team: 'teams' }

/** What people at Microsoft change in a directory, which shows here after the next synchronization. */
export function createDirectoryChanges (
  kernel: Kernel, { organizations, directory }: { organizations: Organizations, directory: Directory }
) {
  const changes = kernel.collection<DirectoryChange>({
    name: 'vb365.directoryChanges',
    noun: 'Change of the directory',
    shape: {
      own: {
        organizationId: member.text,
        kind: wordOf('User', 'Group', 'Site', 'Team'),
        change: wordOf('joins', 'changes', 'leaves'),
        objectId: member.optionalText,
        members: Type.Optional(Type.Record(Type.String(), Type.Unknown()))
      }
    },
    columns: { organizationId: text('organizationId'), kind: text('kind') },
    references: { organization: { path: 'organizationId', to: 'vb365.organizations', weak: true } }
  })

  kernel.onArranged('vb365.directoryChanges', id => {
    const { organizationId, kind, change, objectId } = changes.get(id)
    if (organizations.find(organizationId) === undefined) throw refuse.noSuchChange(`no organization, but '${organizationId}'`)
    if (change === 'joins') {
      if (objectId !== undefined && has(kind, objectId)) throw refuse.noSuchChange(`${objectId}, which is there already`)
    } else if (objectId === undefined || !has(kind, objectId)) {
      throw refuse.noSuchChange(`no ${kind.toLowerCase()}, but '${objectId ?? ''}'`)
    }
  })

  const has = (kind: ObjectKind, id: string): boolean => directory.collections[collectionOf[kind]].has(id)

  /** What somebody is who has just come, as far as the change does not say it. */
  function newcomer ({ id, organizationId, kind, objectId, members }: DirectoryChange): DirectoryDoc {
    const { name, officeName: tenant = name } = organizations.get(organizationId)
    const msid = kernel.ids.of(`joined/${id}`)
    const displayName = String(members?.displayName ?? members?.title ?? `New ${kind.toLowerCase()}`)
    const slug = displayName.toLowerCase().replace(/[^a-z0-9]+/g, '.')
    const host = `https://${tenant.split('.')[0] ?? tenant}.sharepoint.com`
    const own: Record<ObjectKind, DirectoryDoc & Record<string, unknown>> = {
      User: {
        id: directoryIdOf(tenant, { cloud: msid }), organizationId, displayName, name: `${slug}@${tenant}`, type: 'User',
        locationType: 'Cloud', msid
      },
      Group: {
        id: directoryIdOf(tenant, { cloud: msid }), organizationId, displayName, name: `${slug}@${tenant}`,
        type: 'Office365', locationType: 'Cloud', msid
      },
      Site: {
        id: msid + kernel.ids.of(`web/${msid}`), organizationId, url: `${host}/sites/${slug}`, isCloud: true,
        isPersonal: false, title: displayName, name: displayName, isAvailable: true
      },
      Team: { id: msid, organizationId, displayName, mail: `${slug}@${tenant}`, description: '', msid }
    }
    return { ...own[kind], ...members, id: objectId ?? own[kind].id, organizationId }
  }

  const pending = (organizationId: string): DirectoryChange[] => changes.list({ where: { organizationId } })

  return {
    /** Whether something has happened that the copy does not know. */
    any: (organizationId: string): boolean => changes.count({ organizationId }) > 0,

    /** Objects of a collection as they are at Microsoft. */
    overlaid (organizationId: string, collection: string, known: readonly Doc[]): Doc[] {
      let all = [...known]
      for (const change of pending(organizationId)) {
        if (directory.collections[collectionOf[change.kind]].name !== collection) continue
        if (change.change === 'joins') all.push(newcomer(change))
        if (change.change === 'leaves') all = all.filter(({ id }) => id !== change.objectId)
        if (change.change === 'changes') all = all.map(doc => doc.id === change.objectId ? { ...doc, ...change.members, id: doc.id } : doc)
      }
      return all
    },

    /** Brings everything that has happened into the copy. */
    bringIn (organizationId: string): void {
      for (const change of pending(organizationId)) {
        // Each collection is written documents of its own kind only.
        const collection = kernel.collections.get(directory.collections[collectionOf[change.kind]].name)
        const { objectId = '' } = change
        changes.remove(change.id)
        if (change.change === 'joins') {
          const doc = newcomer(change)
          if (collection?.find(doc.id) === undefined) collection?.add(doc)
          continue
        }
        const doc = collection?.find(objectId)
        if (doc === undefined) continue
        if (change.change === 'leaves') collection?.remove(doc.id)
        else collection?.replace({ ...doc, ...change.members, id: doc.id })
      }
    },

    forget (organizationId: string): void { for (const { id } of pending(organizationId)) changes.remove(id) }
  }
}

export type DirectoryChanges = ReturnType<typeof createDirectoryChanges>
