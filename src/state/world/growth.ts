import type { AnyCollection, Doc } from '../store/collection.js'
import { zeroId } from '../store/ids.js'
import { invalid, invalidValue, type Refusal, unknownName } from '../store/refusals.js'
import type { Kernel } from '../kernel.js'
import { createRandom } from '../store/random.js'
import { machineOf } from '../vbr/inventory/tree.js'

/** How many of a kind an estate has in all, by kind. One that has more already keeps them. */
export type Size = Readonly<Record<string, number>>

/** Makes the documents of one kind, from the number that they have among their like. */
interface Kind {
  collection: string
  /** How many there are, where the collection holds others, too. */
  count?: (all: AnyCollection) => number
  make: (kernel: Kernel) => (n: number) => object
}

const given = ['Ada', 'Ben', 'Clara', 'David', 'Elin', 'Farid', 'Greta', 'Hugo', 'Ines', 'Jonas', 'Kaya', 'Luis', 'Mara',
  'Nils', 'Olga', 'Paul', 'Qiana', 'Rosa', 'Sven', 'Tara', 'Umar', 'Vera', 'Wim', 'Xenia', 'Yusuf', 'Zoe']
const family = ['Adler', 'Brandt', 'Costa', 'Dietz', 'Engel', 'Frank', 'Gupta', 'Hansen', 'Ivanov', 'Jansen', 'Keller',
  'Lorenz', 'Moreau', 'Novak', 'Olsen', 'Peters', 'Quist', 'Rossi', 'Sato', 'Thoma', 'Urban', 'Vogel', 'Weber', 'Yilmaz']
const subjects = ['Archive', 'Bids', 'Campaigns', 'Design', 'Events', 'Facilities', 'Guides', 'Hiring', 'Invoices', 'Labs']

const nth = (list: readonly string[], n: number): string => list[n % list.length] ?? ''
const titleOf = (n: number): string => `${nth(subjects, n)} ${n + 1}`
const slug = (name: string): string => name.toLowerCase().replace(/ /g, '-')

const kinds: Record<string, Kind> = {
  users: {
    collection: 'vb365.users',
    make (kernel) {
      const { id: organizationId, domain } = organization(kernel)
      return n => {
        const displayName = `${nth(given, n)} ${nth(family, Math.floor(n / given.length) + n)} ${n + 1}`
        return {
          id: kernel.ids.of(`users/${n}`) + zeroId,
          organizationId,
          displayName,
          name: `${displayName.toLowerCase().replace(/ /g, '.')}@${domain}`,
          type: 'User',
          locationType: 'Cloud'
        }
      }
    }
  },

  groups: {
    collection: 'vb365.groups',
    make (kernel) {
      const { id: organizationId, domain } = organization(kernel)
      return n => ({
        id: kernel.ids.of(`groups/${n}`) + zeroId,
        organizationId,
        displayName: `${titleOf(n)} group`,
        name: `${slug(titleOf(n))}@${domain}`,
        type: 'Office365',
        locationType: 'Cloud'
      })
    }
  },

  sites: {
    collection: 'vb365.sites',
    make (kernel) {
      const { id: organizationId, domain } = organization(kernel)
      const host = `https://${domain.split('.')[0] ?? domain}.sharepoint.com`
      return n => ({
        id: kernel.ids.of(`sites/${n}/collection`) + kernel.ids.of(`sites/${n}`),
        organizationId,
        url: `${host}/sites/${slug(titleOf(n))}`,
        isCloud: true,
        isPersonal: false,
        title: titleOf(n),
        name: titleOf(n),
        isAvailable: true
      })
    }
  },

  teams: {
    collection: 'vb365.teams',
    make (kernel) {
      const { id: organizationId, domain } = organization(kernel)
      return n => ({
        id: kernel.ids.of(`teams/${n}`),
        organizationId,
        displayName: `${titleOf(n)} team`,
        mail: `team-${slug(titleOf(n))}@${domain}`,
        description: ''
      })
    }
  },

  repositories: {
    collection: 'vb365.repositories',
    make (kernel) {
      const { id: proxyId } = firstOf(kernel, 'vb365.proxies', proxy => text(proxy, 'proxyPoolId') === undefined)
      return n => ({
        id: kernel.ids.of(`repositories/${n}`),
        name: `Repository ${n + 1}`,
        description: '',
        proxyId,
        path: `E:\\Repository${n + 1}`,
        location: `e:\\repository${n + 1}`,
        drive: `${proxyId}/e:`,
        retentionType: 'ItemLevel',
        retentionPeriodType: 'Yearly',
        yearlyRetentionPeriod: 'Years3',
        retentionFrequencyType: 'Daily',
        dailyTime: '00:00:00',
        dailyType: 'Everyday',
        objectStorageEncryptionEnabled: false,
        isLongTerm: false,
        isOutdated: false,
        isOutOfSync: false,
        isIndexed: true,
        isMigrationLocked: false,
        isOutOfOrder: false,
        capacityBytes: 1_099_511_627_776,
        freeSpaceBytes: 1_098_437_885_952
      })
    }
  },

  jobs: {
    collection: 'vb365.jobs',
    make (kernel) {
      const { id: organizationId } = organization(kernel)
      const users = kernel.collections.get('vb365.users')?.list()
        .filter(user => text(user, 'organizationId') === organizationId) ?? []
      if (users.length === 0) throw nothingToGrowFrom('vb365.users')
      const repositories = kernel.collections.get('vb365.repositories')?.list()
        .filter(repository => !['isLongTerm', 'isOutOfSync'].some(name => Reflect.get(repository, name) === true)) ?? []
      if (repositories.length === 0) throw nothingToGrowFrom('vb365.repositories')
      return n => {
        const { id, displayName, name, type, locationType } = members(users[n % users.length])
        return {
          id: kernel.ids.of(`jobs/${n}`),
          name: `Job ${n + 1}`,
          description: '',
          backupType: 'SelectedItems',
          organizationId,
          repositoryId: repositories[n % repositories.length]?.id,
          isEnabled: true,
          schedulePolicy: {
            scheduleEnabled: true,
            type: 'Daily',
            dailyType: 'Everyday',
            dailyTime: `${String(n % 24).padStart(2, '0')}:${String(n * 7 % 60).padStart(2, '0')}:00`,
            backupWindowEnabled: false,
            retryEnabled: false
          },
          selectedItems: [{
            type: 'User',
            id: kernel.ids.of(`jobs/${n}/item`),
            user: { id, displayName, name, type, locationType },
            mailbox: true,
            oneDrive: true,
            archiveMailbox: true,
            personalSite: true
          }],
          excludedItems: []
        }
      }
    }
  },

  vms: {
    collection: 'vbr.inventory',
    count: all => all.list().filter(isMachine).length,
    make (kernel) {
      const server = firstOf(kernel, 'vbr.inventory', doc => text(doc, 'type') === 'vCenterServer')
      const objects = collectionOf(kernel, 'vbr.inventory').list()
        .filter(doc => text(doc, 'hostName') === text(server, 'hostName'))
      const idsOf = (type: string): string[] => objects.filter(doc => text(doc, 'type') === type).map(({ id }) => id)
      const hosts = idsOf('Host')
      const datastores = idsOf('Datastore')
      // Folders of other views hold no machines: those that do are told by them.
      const folders = [...new Set(objects.filter(isMachine).flatMap(doc => folderOf(doc) ?? []))]
      if (hosts.length === 0 || datastores.length === 0 || folders.length === 0) throw nothingToGrowFrom('vbr.inventory')
      return n => {
        const { name, machine } = machineOf(n, createRandom(`vms/${kernel.ids.seed()}/${n}`), 5)
        const host = nth(hosts, n)
        return {
          id: kernel.ids.of(`vms/${n}`),
          platform: 'VSphere',
          type: 'VirtualMachine',
          hostName: text(server, 'hostName'),
          name,
          // Above the numbers of machines that come later.
          objectId: `vm-${1_000_000 + n}`,
          parents: {
            HostsAndClusters: host, VmsAndTemplates: nth(folders, n), DatastoresAndVms: nth(datastores, n)
          },
          machine: { ...machine, hostId: host }
        }
      }
    }
  }
}

export const sizeKinds: readonly string[] = Object.keys(kinds)

/** Throws `Refusal` for a kind that no estate has, and for a number that cannot be one of documents. */
export function guardSize (size: Size): void {
  for (const [name, count] of Object.entries(size)) {
    if (!sizeKinds.includes(name)) throw unknownName('size', name, sizeKinds, `size.${name}`)
    if (!Number.isInteger(count) || count < 0 || count > 1_000_000) {
      throw invalidValue(`number of ${name}`, count, 'a whole number from 0 to 1000000', `size.${name}`)
    }
  }
}

/** A growth that takes longer tells so often how far it is. Milliseconds. */
const patience = 2_000

/** Adds to an estate what it lacks to a size. The same seed and size give the same documents. */
export function grow (kernel: Kernel, size: Size = {}, progress: (message: string) => void = () => {}): void {
  guardSize(size)
  let told = performance.now()
  // In the order of the table: what comes later refers to what came before.
  for (const [name, { collection, count, make }] of Object.entries(kinds)) {
    const all = collectionOf(kernel, collection)
    const wanted = size[name] ?? 0
    if (wanted === 0) continue
    const lacking = wanted - (count?.(all) ?? all.count())
    if (lacking <= 0) continue
    const document = make(kernel)
    // Every kind gives its documents an id.
    for (let n = 0; n < lacking; n++) {
      all.add(document(n) as Doc)
      if (n % 1_000 !== 0 || performance.now() - told < patience) continue
      told = performance.now()
      progress(`Growing the estate: ${n} of ${lacking} ${name}`)
    }
  }
}

function collectionOf (kernel: Kernel, name: string): AnyCollection {
  const collection = kernel.collections.get(name)
  if (collection === undefined) throw new Error(`There is no collection ${name}`)
  return collection
}

function firstOf (kernel: Kernel, name: string, fits: (doc: Doc) => boolean): Doc {
  const doc = collectionOf(kernel, name).list().find(fits)
  if (doc === undefined) throw nothingToGrowFrom(name)
  return doc
}

const nothingToGrowFrom = (name: string): Refusal =>
  invalid(`The estate cannot grow: its ${name} has nothing to take as a pattern.`, `a document in ${name}`, 'size')

function organization (kernel: Kernel): { id: string, domain: string } {
  const doc = firstOf(kernel, 'vb365.organizations', () => true)
  return { id: doc.id, domain: text(doc, 'name') ?? 'example.onmicrosoft.com' }
}

function text (doc: object, member: string): string | undefined {
  const value: unknown = Reflect.get(doc, member)
  return typeof value === 'string' && value !== '' ? value : undefined
}

const isMachine = (doc: Doc): boolean => text(doc, 'type') === 'VirtualMachine'

function folderOf (machine: Doc): string | undefined {
  const { parents } = members(machine)
  return typeof parents === 'object' && parents !== null ? text(parents, 'VmsAndTemplates') : undefined
}

const members = (doc: Doc | undefined): Record<string, unknown> => ({ ...doc })
