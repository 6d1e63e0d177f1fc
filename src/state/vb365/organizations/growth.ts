import type { RESTGroup, RESTUser } from '../../../schemas/vb365/common/shared.js'
import type { RESTTeam } from '../../../schemas/vb365/common/teams.js'
import type { RESTSite } from '../../../schemas/vb365/organization-sites.js'
import { type Growth, grownFrom, nth, type Soil, titleOf } from '../../store/growth.js'
import { directoryIdOf } from './object-ids.js'

interface Belongs { id: string, organizationId: string }

export const given = ['Ada', 'Ben', 'Clara', 'David', 'Elin', 'Farid', 'Greta', 'Hugo', 'Ines', 'Jonas', 'Kaya', 'Luis', 'Mara',
  'Nils', 'Olga', 'Paul', 'Qiana', 'Rosa', 'Sven', 'Tara', 'Umar', 'Vera', 'Wim', 'Xenia', 'Yusuf', 'Zoe'] as const
export const family = ['Adler', 'Brandt', 'Costa', 'Dietz', 'Engel', 'Frank', 'Gupta', 'Hansen', 'Ivanov', 'Jansen', 'Keller',
  'Lorenz', 'Moreau', 'Novak', 'Olsen', 'Peters', 'Quist', 'Rossi', 'Sato', 'Thoma', 'Urban', 'Vogel', 'Weber',
  'Yilmaz'] as const

export const slug = (name: string): string => name.toLowerCase().replace(/ /g, '-')

/** Everybody who is added belongs to the first organization. */
function organizationOf (soil: Soil): { organizationId: string, domain: string } {
  const [{ id, name }] = grownFrom<{ id: string, name?: string }>(soil, 'vb365.organizations')
  return { organizationId: id, domain: name ?? 'example.onmicrosoft.com' }
}

export const users: Growth<RESTUser & Belongs> = {
  size: 'users',
  make (soil) {
    const { organizationId, domain } = organizationOf(soil)
    return n => {
      const displayName = `${nth(given, n)} ${nth(family, Math.floor(n / given.length) + n)} ${n + 1}`
      const msid = soil.ids.of(`users/${n}`)
      return {
        id: directoryIdOf(domain, { cloud: msid }),
        organizationId,
        displayName,
        name: `${displayName.toLowerCase().replace(/ /g, '.')}@${domain}`,
        type: 'User',
        locationType: 'Cloud',
        msid
      }
    }
  }
}

export const groups: Growth<RESTGroup & Belongs> = {
  size: 'groups',
  make (soil) {
    const { organizationId, domain } = organizationOf(soil)
    return n => {
      const msid = soil.ids.of(`groups/${n}`)
      return {
        id: directoryIdOf(domain, { cloud: msid }),
        organizationId,
        displayName: `${titleOf(n)} group`,
        name: `${slug(titleOf(n))}@${domain}`,
        type: 'Office365',
        locationType: 'Cloud',
        msid
      }
    }
  }
}

export const sites: Growth<RESTSite & Belongs> = {
  size: 'sites',
  make (soil) {
    const { organizationId, domain } = organizationOf(soil)
    const host = `https://${domain.split('.')[0] ?? domain}.sharepoint.com`
    return n => ({
      id: soil.ids.of(`sites/${n}/collection`) + soil.ids.of(`sites/${n}`),
      organizationId,
      url: `${host}/sites/${slug(titleOf(n))}`,
      isCloud: true,
      isPersonal: false,
      title: titleOf(n),
      name: titleOf(n),
      isAvailable: true
    })
  }
}

export const teams: Growth<RESTTeam & Belongs> = {
  size: 'teams',
  make (soil) {
    const { organizationId, domain } = organizationOf(soil)
    return n => ({
      id: soil.ids.of(`teams/${n}`),
      organizationId,
      displayName: `${titleOf(n)} team`,
      mail: `team-${slug(titleOf(n))}@${domain}`,
      description: ''
    })
  }
}
