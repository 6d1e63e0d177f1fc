import { guid } from '../../store/ids.js'
import { nth, titleOf } from '../../store/growth.js'
import type { Directory, OrganizationUser } from './directory.js'
import { family, given, slug } from './growth.js'
import { directoryIdOf } from './object-ids.js'
import type { Organization } from './organizations.js'

const departments = ['Finance', 'Sales', 'Production', 'Support', 'Legal', 'Logistics', 'Research', 'Human Resources'] as const
const standardLicense = { skuId: '6fd2c87f-b296-42f0-b197-1e91e994b900', skuPartNumber: 'ENTERPRISEPACK', detectedSkuType: 'Other' as const }

/** 0 to below `many`, the same for the same name in every world. */
const numberOf = (name: string, many: number): number => parseInt(guid(name).slice(0, 8), 16) % many

/**
 * What an organization has that no estate describes: 14 to 22 people (as many as the license of the default estate
 * tolerates), and departments with a group, a site and a team
 * each. It follows from the organization's name alone, so that it is the same in every world.
 */
export function generateDirectory ({ users, groups, sites, teams }: Directory['collections'], organization: Organization): void {
  const { id: organizationId, name, officeName: tenant = name, type } = organization
  const isOnline = type !== 'OnPremises'
  const host = `https://${tenant.split('.')[0] ?? tenant}.sharepoint.com`
  const account = (what: string): string => guid(`${tenant.toLowerCase()}/${what}`)
  const idOf = (what: string, isCloud: boolean, isBoth = false): string => directoryIdOf(tenant, {
    ...(isCloud ? { cloud: account(what) } : {}), ...(isCloud && !isBoth ? {} : { onPremises: account(`${what}/onPremises`) })
  })

  function person (n: number): OrganizationUser {
    const at = numberOf(`${tenant}/person/${n}`, given.length * family.length)
    const displayName = `${nth(given, at)} ${nth(family, Math.floor(at / given.length))}`
    const isHybrid = type === 'Hybrid' && n % 3 === 0
    const what = `user/${n}`
    return {
      id: idOf(what, isOnline, isHybrid),
      organizationId,
      displayName,
      name: `${slug(displayName).replace(/-/g, '.')}${n}@${tenant}`,
      type: 'User',
      locationType: !isOnline ? 'OnPremises' : isHybrid ? 'Hybrid' : 'Cloud',
      ...(isOnline ? { msid: account(what), assignedLicenses: [standardLicense] } : {})
    }
  }

  const people = Array.from({ length: 14 + numberOf(`${tenant}/size`, 9) }, (_, n) => person(n))
  const info: OrganizationUser = {
    id: idOf('user/info', isOnline), organizationId, displayName: 'Info', name: `info@${tenant}`, type: 'Shared',
    locationType: isOnline ? 'Cloud' : 'OnPremises', ...(isOnline ? { msid: account('user/info') } : {})
  }
  for (const user of [...people, info]) if (!users.has(user.id)) users.add(user)

  const first = numberOf(`${tenant}/departments`, departments.length)
  for (let n = 0; n < 4; n++) {
    const title = nth(departments, first + n) ?? titleOf(n)
    const mail = `${slug(title)}@${tenant}`
    const members = people.filter((_, at) => at % 4 === n).map(({ id }) => id)
    const group = {
      id: idOf(`group/${n}`, isOnline), organizationId, displayName: title, name: mail,
      type: isOnline ? 'Office365' as const : 'Distribution' as const,
      locationType: isOnline ? 'Cloud' as const : 'OnPremises' as const,
      ...(isOnline ? { msid: account(`group/${n}`), site: `${host}/sites/${slug(title)}` } : {}),
      members
    }
    if (!groups.has(group.id)) groups.add(group)
    const hasSites = organization.isSharePointOnline === true || organization.isSharepoint === true
    const site = {
      id: account(`site/${n}`) + account(`site/${n}/web`), organizationId,
      url: isOnline ? `${host}/sites/${slug(title)}` : `http://${tenant}/sites/${slug(title)}`,
      isCloud: isOnline, isPersonal: false, title, name: title, isAvailable: true
    }
    if (hasSites && !sites.has(site.id)) sites.add(site)
    const team = { id: account(`team/${n}`), organizationId, displayName: title, mail, description: '', msid: account(`team/${n}`) }
    if (organization.isTeamsOnline === true && !teams.has(team.id)) teams.add(team)
  }
}
