import type { ADDomainModel, ADObjectModel, EADGroupScope, EADObjectType } from '../../../schemas/vbr/common/active-directory.js'

/** An object of a directory, and what it lies in. */
export type DirectoryObject = ADObjectModel & { parentId?: string }

/** ASSUMED: how many computers a part of a directory, a file or a region leads to, where nobody has described them. */
export const few = [1, 2]

export const plainName = (text: string): string =>
  text.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'computer'

/** ASSUMED: what lies in every directory, besides what groups of computers name of it. */
const usual: ReadonlyArray<[type: EADObjectType, name: string, groupScope?: EADGroupScope]> = [
  ['Container', 'Computers'],
  ['OrganizationUnit', 'Domain Controllers'],
  ['OrganizationUnit', 'Servers'],
  ['OrganizationUnit', 'Workstations'],
  ['Group', 'Backup Servers', 'DomainLocal'],
  ['Group', 'Managed Computers', 'Global'],
  ['Group', 'All Sites', 'Universal'],
  ['Cluster', 'cluster01']
]

const isHostType = (type: EADObjectType): boolean => type === 'Computer' || type === 'Cluster'

/** The computers that an object of a directory leads to; a domain leads to those of everything that is usual. */
export function hostsIn ({ type, fullName }: Pick<ADObjectModel, 'type' | 'fullName'>): string[] {
  if (isHostType(type)) return [fullName]
  if (type === 'Domain') return usual.flatMap(([type, fullName]) => hostsIn({ type, fullName }))
  return few.map(n => `${plainName(fullName)}-ws0${n}`)
}

/** The components of a domain's name as a directory writes them. */
const componentsOf = (domain: string): string => domain.split('.').map(label => `DC=${label}`).join(',')

/**
 * The objects of a domain: a function of its name and of what groups of computers have from it, whose ids they are.
 * Computers of a group lie in the container of computers.
 */
export function objectsOf (
  domain: ADDomainModel, named: readonly ADObjectModel[], idOf: (distinguishedName: string) => string
): DirectoryObject[] {
  const root = componentsOf(domain.name)
  const objects = new Map<string, DirectoryObject>()
  const add = (object: Omit<DirectoryObject, 'domainId'>): void => {
    const key = object.distinguishedName.toLowerCase()
    if (!objects.has(key)) objects.set(key, { domainId: domain.id, ...object })
  }
  add({ id: domain.id, fullName: domain.name, distinguishedName: domain.name, type: 'Domain' })
  for (const { domainId: _domain, ...object } of named) if (object.type !== 'Domain') add({ ...object, parentId: domain.id })
  for (const [type, fullName, groupScope] of usual) {
    const distinguishedName = `${type === 'OrganizationUnit' ? 'OU' : 'CN'}=${fullName},${root}`
    const scope = groupScope === undefined ? {} : { groupScope }
    add({ id: idOf(distinguishedName), fullName, distinguishedName, type, parentId: domain.id, ...scope })
  }
  const computers = [...objects.values()].find(({ type }) => type === 'Container')
  for (const place of [...objects.values()]) {
    if (place.type === 'Domain' || isHostType(place.type)) continue
    const folder = place.type === 'Group' ? computers ?? place : place
    for (const fullName of hostsIn(place)) {
      const isKnown = [...objects.values()].some(one => isHostType(one.type) && one.fullName.toLowerCase() === fullName)
      const distinguishedName = `CN=${fullName.toUpperCase()},${folder.distinguishedName}`
      if (!isKnown) add({ id: idOf(distinguishedName), fullName, distinguishedName, type: 'Computer', parentId: folder.id })
    }
  }
  return [...objects.values()]
}
