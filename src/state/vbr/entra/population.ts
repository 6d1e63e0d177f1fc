import { createHash } from 'node:crypto'
import { keyOf, mix, pick } from '../../content/hash.js'
import { plain } from '../../content/people.js'
import type { Ids } from '../../store/ids.js'
import { type Life, livesIn, oneOf, type Vacancies, turnOf, valueAt } from './lives.js'
import {
  configurations, customRoles, departments, family, given, offices, otherApplications, ownApplications, partners,
  policies, projects, roles, systems, titles
} from './names.js'
import type { BitLockerKey, Directory, DirectoryKind, TenantObject, Links } from './objects.js'

const day = 86_400_000

/** ASSUMED: how many people there are, and how often they come and go. */
const staff: Vacancies = { name: 'staff', count: 36, least: 300, more: 900 }
const guests: Vacancies = { name: 'guests', count: 6, least: 20, more: 40 }
const undertakings: Vacancies = { name: 'projects', count: 4, least: 40, more: 120 }
const acquaintances: Vacancies = { name: 'contacts', count: 8, least: 100, more: 400 }

/** What an object was last, and since when it is gone. */
export interface Gone { id: string, deletedAt: number }

type User = TenantObject<'User'>
/** A user, with what the other objects follow from. */
interface Person { user: User, life: Life, isGuest: boolean, office: string }

/**
 * What lies in a directory as long as nobody but its own people writes to it: a function of the tenant, the world's
 * seed and the moment. People come and go, move and are renamed, projects begin and end, versions rise.
 */
export function createPopulation (ids: Pick<Ids, 'of' | 'seed'>, { azureTenantId, name }: Directory) {
  const scope = `${ids.seed()}/entra/${azureTenantId.toLowerCase()}`
  const own = keyOf(scope)
  const domain = domainOf(name)
  const known = new Map<string, string>()

  function idOf (kind: DirectoryKind | 'Key' | 'App', called: string): string {
    const text = `entra/${azureTenantId.toLowerCase()}/${kind}/${called}`
    let id = known.get(text)
    if (id === undefined) known.set(text, id = ids.of(text))
    return id
  }
  const idOfLife = (kind: DirectoryKind, { name }: Vacancies, { place, nth }: Pick<Life, 'place' | 'nth'>): string =>
    idOf(kind, `${name}/${place}/${nth}`)

  const livesAt = (places: Vacancies, at: number): Life[] =>
    livesIn(scope, places, at, at).filter(({ from, until }) => from <= at && at < until)

  function namesOf ({ place, nth, key, from, until }: Life, at: number): { givenName: string, surname: string } {
    // One in six takes another name.
    const isRenamed = pick(key, 20, 6) === 0 && at > from + (until - from) / 2
    return {
      givenName: given[(place * 5 + pick(key, 21, given.length)) % given.length] ?? given[0],
      surname: family[(place + nth * 7 + (isRenamed ? 23 : 0)) % family.length] ?? family[0]
    }
  }

  function toMember (life: Life, at: number): Person {
    const { key, place, until } = life
    const { givenName, surname } = namesOf(life, at)
    const office = valueAt(offices, key, 30, 300, at)
    const department = valueAt(departments, key, 31, 700, at)
    const isHead = place < departments.length
    const login = plain(`${givenName} ${surname}`)
    const user: User = {
      id: idOfLife('User', staff, life),
      kind: 'User',
      attributes: {
        displayName: `${givenName} ${surname}`,
        userPrincipalName: `${login}@${domain}`,
        mail: `${login}@${domain}`,
        givenName,
        surname,
        userType: 'Member',
        employeeType: oneOf(['Employee', 'Employee', 'Employee', 'Contractor', 'Intern'], key, 32),
        // Who leaves is locked out some days before.
        accountEnabled: at < until - 3 * day,
        companyName: name,
        creationType: '',
        department: isHead ? departments[place] ?? department : department,
        country: office.country,
        jobTitle: isHead ? `Head of ${departments[place]}` : valueAt(titles[department], key, 33, 400, at),
        officeLocation: office.name,
        mobilePhone: `+49 151 ${1_000_000 + pick(key, 34 + turnOf(key, 34, 500, at) * 64, 8_999_999)}`,
        employeeId: `E${1_000 + place * 40 + (life.nth % 40 + 40) % 40}`
      },
      links: {}
    }
    return { user, life, isGuest: false, office: office.name }
  }

  function toGuest (life: Life, at: number): Person {
    const { key } = life
    const { givenName, surname } = namesOf({ ...life, place: life.place + staff.count }, at)
    const company = oneOf(partners, key, 40)
    const address = `${plain(`${givenName} ${surname}`)}@${company.toLowerCase()}.example`
    const user: User = {
      id: idOfLife('User', guests, life),
      kind: 'User',
      attributes: {
        displayName: `${givenName} ${surname}`,
        userPrincipalName: `${address.replace('@', '_')}#EXT#@${domain}`,
        mail: address,
        givenName,
        surname,
        userType: 'Guest',
        employeeType: '',
        accountEnabled: true,
        companyName: company,
        creationType: 'Invitation',
        department: '',
        country: '',
        jobTitle: '',
        officeLocation: '',
        mobilePhone: '',
        employeeId: ''
      },
      links: {}
    }
    return { user, life, isGuest: true, office: '' }
  }

  /** The head of their department leads the others; whoever leads it has no superior. */
  function withManager (person: Person, all: readonly Person[]): Person {
    const { user, isGuest, life: { place } } = person
    if (isGuest || place < departments.length) return person
    const head = all.find(other => !other.isGuest && other.life.place < departments.length &&
      other.user.attributes.department === user.attributes.department)
    return head === undefined ? person : { ...person, user: { ...user, links: { manager: [head.user.id] } } }
  }

  function peopleAt (at: number): Person[] {
    const all = [
      ...livesAt(staff, at).map(life => toMember(life, at)), ...livesAt(guests, at).map(life => toGuest(life, at))
    ]
    const logins = new Set<string>()
    return all.map(person => {
      const { attributes } = person.user
      if (!logins.has(attributes.userPrincipalName)) {
        logins.add(attributes.userPrincipalName)
        return person
      }
      // Two of one name are told apart by a number.
      const [login = '', host = ''] = attributes.userPrincipalName.split('@')
      const address = `${login}${person.life.place}@${host}`
      const told = { ...attributes, userPrincipalName: address, mail: address }
      return { ...person, user: { ...person.user, attributes: told } }
    }).map((person, _n, people) => withManager(person, people))
  }

  /** Some of a list, another one from time to time: each draws a lot of its own, so who leaves moves nobody else. */
  function someOf (all: readonly string[], salt: string, count: number, at: number, days = 200): string[] {
    const drawn = keyOf(`${scope}/${salt}`)
    const lots = new Map(all.map(id => {
      const key = mix(drawn, Number.parseInt(id.slice(0, 8), 16))
      return [id, mix(key, turnOf(key, 50, days * 4, at))]
    }))
    return [...all].sort((one, other) => (lots.get(one) ?? 0) - (lots.get(other) ?? 0)).slice(0, count)
  }

  function groupsAt (at: number, people: readonly Person[], contacts: readonly string[], devices: readonly string[]): Array<TenantObject<'Group'>> {
    const members = people.filter(({ isGuest }) => !isGuest)
    const idsOf = (some: readonly Person[]): string[] => some.map(({ user }) => user.id)
    const heads = members.filter(({ life }) => life.place < departments.length)
    const headOf = (department: string): string[] =>
      idsOf(heads.filter(({ user }) => user.attributes.department === department))
    const group = (
      called: string, attributes: Partial<TenantObject<'Group'>['attributes']>, links: Links
    ): TenantObject<'Group'> => ({
      id: idOf('Group', called),
      kind: 'Group',
      attributes: {
        displayName: called,
        description: '',
        groupType: 'SecurityGroup',
        membershipType: 'Assigned',
        membershipRule: '',
        visibility: 'Private',
        archived: false,
        mailEnabled: false,
        securityEnabled: true,
        mail: '',
        ...attributes
      },
      links
    })
    const mailOf = (called: string) => ({ mailEnabled: true, mail: `${plain(called).replaceAll('.', '-')}@${domain}` })

    return [
      group('All Company', {
        description: 'Everybody who works here',
        groupType: 'Microsoft365Group',
        membershipType: 'Dynamic',
        membershipRule: 'user.userType -eq "Member"',
        visibility: 'Public',
        securityEnabled: false,
        ...mailOf('All Company')
      }, { members: idsOf(members), owners: idsOf(heads.slice(0, 1)) }),
      ...departments.map(department => group(`SG ${department}`, {
        description: `The staff of ${department}`,
        membershipType: 'Dynamic',
        membershipRule: `user.department -eq "${department}"`
      }, {
        members: idsOf(members.filter(({ user }) => user.attributes.department === department)),
        owners: headOf(department)
      })),
      ...livesAt(undertakings, at).map(life => {
        const called = `Project ${projects[(life.place * 2 + life.nth + 8 * Math.abs(life.nth)) % projects.length]}`
        const id = idOfLife('Group', undertakings, life)
        const isOver = at > life.until - 10 * day
        return {
          ...group(called, {
            description: isOver ? `${called} (closed)` : `What ${called} works on`,
            groupType: 'Microsoft365Group',
            visibility: oneOf(['Public', 'Private'], life.key, 60),
            archived: isOver,
            securityEnabled: false,
            ...mailOf(called)
          }, {
            members: [
              ...someOf(idsOf(members), `project/${life.key}`, 6, at, 90),
              ...idsOf(people.filter(({ isGuest, life: { place } }) =>
                isGuest && place % undertakings.count === life.place))
            ],
            owners: someOf(idsOf(heads), `project/owner/${life.key}`, 1, at, 400)
          }),
          id
        }
      }),
      group('Finance Approvers', {
        description: 'Who releases payments', groupType: 'MailEnabledSecurityGroup', ...mailOf('Finance Approvers')
      }, { members: [...headOf('Finance'), ...headOf('Sales')], owners: headOf('Finance') }),
      group('Newsletter', {
        description: 'Who reads our news', groupType: 'DistributionGroup', visibility: 'Public', securityEnabled: false, ...mailOf('Newsletter')
      }, { members: [...contacts, ...someOf(idsOf(members), 'newsletter', 5, at)], owners: headOf('Marketing') }),
      group('Managed Computers', { description: 'Devices that Intune looks after' }, { members: [...devices] }),
      group('Emergency Access', { description: 'Accounts that no policy locks out' }, { members: idsOf(heads.slice(2, 3)) })
    ]
  }

  function unitsAt (people: readonly Person[], groups: ReadonlyArray<TenantObject<'Group'>>): Array<TenantObject<'AdminUnit'>> {
    return offices.map(({ name: office, country }, n) => ({
      id: idOf('AdminUnit', office),
      kind: 'AdminUnit',
      attributes: {
        displayName: `${office} Unit`,
        description: office === 'Remote' ? 'People without a desk' : `The office in ${office}, ${country}`,
        visibility: office === 'Remote' ? 'Hidden' : 'Public'
      },
      links: {
        members: [
          ...people.filter(person => person.office === office).map(({ user }) => user.id),
          ...groups.filter(({ attributes }) => attributes.groupType === 'DistributionGroup' && n === 0).map(({ id }) => id)
        ]
      }
    }))
  }

  function rolesAt (at: number, members: readonly string[], groups: ReadonlyArray<TenantObject<'Group'>>): Array<TenantObject<'Role'>> {
    const support = groups.filter(({ attributes }) => attributes.displayName === 'SG Information Technology').map(({ id }) => id)
    return [
      ...roles.map(({ name: called, does, actions, holders }): TenantObject<'Role'> => ({
        id: idOf('Role', called),
        kind: 'Role',
        attributes: {
          displayName: called, description: does, isBuiltIn: true, isEnabled: true, allowedResourceActions: actions
        },
        links: { assignments: someOf(members, `role/${called}`, holders, at, 400) }
      })),
      ...customRoles.map(({ name: called, does, actions }, n): TenantObject<'Role'> => {
        const key = keyOf(`${scope}/role/${called}`)
        return {
          id: idOf('Role', called),
          kind: 'Role',
          attributes: {
            displayName: called,
            description: does,
            isBuiltIn: false,
            isEnabled: valueAt([true, true, true, false], key, 70, 60, at),
            allowedResourceActions: turnOf(key, 71, 50, at) % 2 === 0
              ? actions
              : [...actions, 'microsoft.directory/groups/standard/read']
          },
          links: { assignments: n === 0 ? support : someOf(members, `role/${called}`, 2, at, 200) }
        }
      })
    ]
  }

  function applicationsAt (at: number, members: readonly string[], groups: ReadonlyArray<TenantObject<'Group'>>): Array<TenantObject<'Application'>> {
    const staffGroups = groups.filter(({ attributes }) => attributes.membershipType === 'Dynamic').map(({ id }) => id)
    const application = (
      called: string, applicationType: 'AppRegistration' | 'EnterpriseRegistration', isOwn: boolean
    ): TenantObject<'Application'> => {
      const key = keyOf(`${scope}/application/${called}`)
      const home = `https://${plain(called).replaceAll('.', '-')}.${isOwn ? domain : 'apps.example'}`
      const isRegistration = applicationType === 'AppRegistration'
      const versions = turnOf(key, 80, 40, at)
      return {
        id: idOf('Application', `${applicationType}/${called}`),
        kind: 'Application',
        attributes: {
          displayName: called,
          description: isOwn ? `${called}, made here` : `${called}, as a service`,
          applicationType,
          enabled: isRegistration || valueAt([true, true, true, true, false], key, 81, 90, at),
          tags: isRegistration ? [] : ['WindowsAzureActiveDirectoryIntegratedApp'],
          appId: idOf('App', called),
          signInAudience: isOwn ? 'AzureADMyOrg' : 'AzureADMultipleOrgs',
          homepage: home,
          redirectUris: versions % 2 === 0 ? [`${home}/signin`] : [`${home}/signin`, `${home}/v2/signin`]
        },
        links: isRegistration
          ? { owners: someOf(members, `owner/${called}`, 2, at, 300) }
          : {
              assignments: [...someOf(staffGroups, `users/${called}`, 1, at, 900), ...someOf(members, `users/${called}`, 3, at, 120)],
              ...isOwn ? { application: [idOf('Application', `AppRegistration/${called}`)] } : {}
            }
      }
    }
    return [
      ...ownApplications.map(called => application(called, 'AppRegistration', true)),
      ...ownApplications.map(called => application(called, 'EnterpriseRegistration', true)),
      ...otherApplications.map(called => application(called, 'EnterpriseRegistration', false))
    ]
  }

  function policiesAt (
    at: number, groups: ReadonlyArray<TenantObject<'Group'>>, applications: ReadonlyArray<TenantObject<'Application'>>
  ): Array<TenantObject<'ConditionalAccessPolicy'>> {
    const idsNamed = (name: string): string[] =>
      groups.filter(({ attributes }) => attributes.displayName === name).map(({ id }) => id)
    return policies.map((policy, n) => {
      const key = keyOf(`${scope}/policy/${policy}`)
      return {
        id: idOf('ConditionalAccessPolicy', policy),
        kind: 'ConditionalAccessPolicy',
        attributes: {
          displayName: policy,
          state: valueAt(['Enabled', 'Enabled', 'EnabledForReportingButNotEnforced', 'Disabled'] as const, key, 90, 60, at),
          clientAppTypes: policy.includes('legacy') ? ['exchangeActiveSync', 'other'] : ['all'],
          grantControls: policy.startsWith('Block') ? ['block'] : policy.includes('MFA') ? ['mfa'] : ['compliantDevice']
        },
        links: {
          includeGroups: n === 0 ? idsNamed('SG Information Technology') : idsNamed('All Company'),
          excludeGroups: idsNamed('Emergency Access'),
          includeApplications: n < 3 ? [] : applications.slice(5, 5 + n).map(({ id }) => id)
        }
      }
    })
  }

  function configurationsAt (at: number, groups: ReadonlyArray<TenantObject<'Group'>>): Array<TenantObject<'DeviceConfiguration'>> {
    const managed = groups.filter(({ attributes }) => attributes.displayName === 'Managed Computers').map(({ id }) => id)
    return configurations.map(({ name: called, does, odataType }) => {
      const key = keyOf(`${scope}/configuration/${called}`)
      // Versions count from the beginning of 2024.
      const version = 1 + Math.max(0, turnOf(key, 95, 30, at) - turnOf(key, 95, 30, Date.UTC(2024, 0, 1)))
      return {
        id: idOf('DeviceConfiguration', called),
        kind: 'DeviceConfiguration',
        attributes: {
          displayName: called,
          description: `${does}, revised ${version - 1} times`,
          version,
          odataType,
          deviceConfigurationType: called.endsWith('Compliance') ? 'DeviceCompliancePolicy' : 'DeviceConfigurationPolicy'
        },
        links: { assignments: managed }
      }
    })
  }

  const contactsAt = (at: number, heads: readonly string[]): Array<TenantObject<'OrgContact'>> =>
    livesAt(acquaintances, at).map((life): TenantObject<'OrgContact'> => {
      const { givenName, surname } = namesOf({ ...life, place: life.place + 60 }, at)
      const companyName = oneOf(partners, life.key, 100)
      const department = valueAt(departments, life.key, 101, 200, at)
      return {
        id: idOfLife('OrgContact', acquaintances, life),
        kind: 'OrgContact',
        attributes: {
          displayName: `${givenName} ${surname} (${companyName})`,
          givenName,
          surname,
          companyName,
          department,
          jobTitle: valueAt(titles[department], life.key, 102, 300, at),
          mail: `${plain(`${givenName} ${surname}`)}@${companyName.toLowerCase()}.example`
        },
        links: { manager: heads.slice(life.place % Math.max(1, heads.length)).slice(0, 1) }
      }
    })

  /** Three of four members of the staff have a device. */
  const holdersOf = (people: readonly Person[]): Person[] =>
    people.filter(({ isGuest, life }) => !isGuest && life.place % 4 !== 3)

  const devicesAt = (at: number, people: readonly Person[]): Array<TenantObject<'Device'>> =>
    holdersOf(people).map(({ user, life }): TenantObject<'Device'> => {
      const { key } = life
      const { name: operatingSystem, prefix, first } = oneOf(systems, key, 110)
      const [last = 0, ...others] = [...first].reverse()
      const updates = turnOf(key, 111, 30, at) - turnOf(key, 111, 30, Date.UTC(2024, 0, 1))
      return {
        id: idOfLife('Device', staff, life),
        kind: 'Device',
        attributes: {
          displayName: `${prefix}-${10_000 + pick(key, 112, 89_999)}`,
          operatingSystem,
          operatingSystemVersion: [...others.reverse(), Math.max(0, last + updates)].join('.'),
          deviceVersion: '2',
          accountEnabled: user.attributes.accountEnabled,
          deviceId: idOf('App', `device/${life.place}/${life.nth}`),
          trustType: operatingSystem === 'Android' ? 'Workplace' : 'AzureAd'
        },
        links: { registeredOwners: [user.id], registeredUsers: [user.id] }
      }
    })

  return {
    /** All objects, kind by kind. */
    at (at: number): TenantObject[] {
      const people = peopleAt(at)
      const members = people.filter(({ isGuest }) => !isGuest).map(({ user }) => user.id)
      const heads = people.filter(({ isGuest, life }) => !isGuest && life.place < departments.length)
        .map(({ user }) => user.id)
      const devices = devicesAt(at, people)
      const contacts = contactsAt(at, heads)
      const groups = groupsAt(at, people, contacts.map(({ id }) => id), devices.map(({ id }) => id))
      const applications = applicationsAt(at, members, groups)
      return [
        ...people.map(({ user }) => user),
        ...groups,
        ...unitsAt(people, groups),
        ...rolesAt(at, members, groups),
        ...applications,
        ...policiesAt(at, groups, applications),
        ...configurationsAt(at, groups),
        ...contacts,
        ...devices
      ]
    },

    /** What has gone in a stretch of time. */
    goneIn (from: number, to: number): Gone[] {
      const went = (kinds: readonly DirectoryKind[], places: Vacancies): Gone[] => livesIn(scope, places, from, to)
        .filter(({ until }) => until > from && until <= to)
        .flatMap(life => kinds.map(kind => ({ id: idOfLife(kind, places, life), deletedAt: life.until })))
      return [...went(['User'], staff), ...went(['User'], guests), ...went(['Group'], undertakings)]
    },

    /** The keys of the volumes of a device that runs Windows. They are renewed from time to time. */
    keysOf ({ id: deviceId, attributes: { operatingSystem } }: TenantObject<'Device'>, at: number): BitLockerKey[] {
      if (operatingSystem !== 'Windows') return []
      const key = keyOf(`${scope}/keys/${deviceId}`)
      return ['operatingSystemVolume', 'fixedDataVolume'].slice(0, 1 + pick(key, 120, 2)).map((volumeType, n) => {
        const turn = turnOf(key, 121 + n, 180, at)
        return {
          id: idOf('Key', `${deviceId}/${n}/${turn}`),
          deviceId,
          recoveryKey: recoveryKeyOf(`${own}/${deviceId}/${n}/${turn}`),
          createdAt: startOf(turn, time => turnOf(key, 121 + n, 180, time), at),
          volumeType
        }
      })
    }
  }
}
export type Population = ReturnType<typeof createPopulation>

/** When a turn began, to the hour. */
function startOf (turn: number, turnAt: (time: number) => number, at: number): number {
  let [before, since] = [at - 400 * day, at]
  while (since - before > 3_600_000) {
    const middle = (before + since) / 2
    if (turnAt(middle) < turn) before = middle
    else since = middle
  }
  return Math.floor(since / 3_600_000) * 3_600_000
}

/** ASSUMED: a directory's domain is called as the tenant. */
export const domainOf = (name: string): string =>
  name.includes('.') ? name.toLowerCase() : `${plain(name).replaceAll('.', '')}.example`

/** Eight groups of six digits, each a multiple of eleven, as Windows makes them. */
function recoveryKeyOf (text: string): string {
  const bytes = createHash('sha256').update(text).digest()
  return Array.from({ length: 8 }, (_, n) => String(bytes.readUInt16LE(n * 2) * 11).padStart(6, '0')).join('-')
}
