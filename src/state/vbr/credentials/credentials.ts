import type { LinuxCredentialsSpec } from '../../../schemas/vbr/common/credentials.js'
import type { QueryOf } from '../../../schemas/kit/types.js'
import type {
  CredentialsModel, CredentialsSpec, getAllCreds, LinuxCredentialsModel, PrivateKeyChangeSpec
} from '../../../schemas/vbr/credentials.js'
import { between, flag, like, type Page, text } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import { guardUse } from '../../store/use.js'
import type { Kernel } from '../../kernel.js'
import { createdBy } from '../server/index.js'
import { listing } from '../base/paging.js'
import { credentialsRefusals as refuse } from './refusals.js'
import type { Server } from '../server/server.js'
import { uniqueIdOf } from '../base/ids.js'

/** What proves a user name; it never comes back. */
export interface Secrets { password?: string, rootPassword?: string, privateKey?: string, passphrase?: string }

/** A user name with what proves it. Records of the appliances are the product's own (`isDefaultAppliance`). */
export type Credentials = CredentialsModel & {
  secrets: Secrets
  /** When what proves the name was changed last; never since it was made unless said. */
  provenSince?: string
}

type Kind = CredentialsModel['type']

/** What a revision's lists show: the kinds that it can name, and the product's own records where it cannot ask. */
export interface Shown { types: readonly Kind[], appliances?: boolean }

/** Which records are exported; whatever is left out is not asked. Names are patterns. */
export interface CredentialsChoice {
  ids?: readonly string[] | undefined
  types?: readonly Kind[] | undefined
  names?: readonly string[] | undefined
  showHiddenCreds?: boolean | undefined
}

/** Credentials records: user names with passwords or keys, for servers and guests. */
export function createCredentials (kernel: Kernel, server: Server) {
  const credentials = kernel.collection<Credentials>({
    name: 'vbr.credentials',
    noun: 'Credentials',
    few: true,
    shape: { model: 'CredentialsModel', own: { secrets: member.secrets, provenSince: member.optionalTime } },
    columns: {
      username: text('username'),
      description: text('description'),
      type: text('type'),
      creationTime: text('creationTime'),
      isDefaultAppliance: flag('isDefaultAppliance')
    }
  })

  /** Changes what proves the name. */
  function prove (id: string, secrets: Secrets, changes: Partial<LinuxCredentialsModel> = {}): void {
    credentials.patch(id, {
      ...changes, secrets: { ...credentials.get(id).secrets, ...secrets }, provenSince: kernel.clock.iso()
    })
  }

  function guardLinux (id: string, what: string): void {
    if (credentials.get(id).type === 'Linux') return
    throw refuse.linuxCredentialsOnly(what)
  }

  return {
    get: credentials.get,
    find: credentials.find,
    list: credentials.list,

    page (query: QueryOf<typeof getAllCreds>, shown?: Shown): Page<Credentials> {
      const { order, paging } = listing(query)
      const appliances = shown?.appliances ?? query.includeDefaultApplianceCreds ?? false
      const asked = query.typeFilter === undefined ? undefined : [query.typeFilter].flat()
      return credentials.page({
        where: {
          // ASSUMED: the pattern matches the user name, though the documents promise any parameter.
          username: like(query.nameFilter),
          type: asked ?? shown?.types,
          creationTime: between(query.createdAfterFilter, query.createdBeforeFilter),
          isDefaultAppliance: appliances ? undefined : false
        },
        order
      }, paging)
    },

    choose ({ ids, types, names, showHiddenCreds = false }: CredentialsChoice): Credentials[] {
      const where = { id: ids, type: types, isDefaultAppliance: showHiddenCreds ? undefined : false }
      if (names === undefined) return credentials.list({ where })
      const named = names.flatMap(name => credentials.list({ where: { ...where, username: like(name) } }))
      return [...new Set(named)]
    },

    create (spec: CredentialsSpec, user: string): Credentials {
      guardName(spec.username)
      const id = kernel.ids.next()
      const record = {
        id,
        username: spec.username,
        description: spec.description ?? createdBy(server, user),
        creationTime: kernel.clock.iso(),
        uniqueId: spec.uniqueId ?? uniqueIdOf(id),
        isDefaultAppliance: false
      }
      switch (spec.type) {
        case 'Standard':
          return credentials.add({ ...record, type: spec.type, secrets: secretsOf(spec) })
        case 'Linux':
          return credentials.add({ ...record, type: spec.type, ...settingsOf(spec), secrets: secretsOf(spec) })
        case 'ManagedService':
          return credentials.add({ ...record, type: spec.type, secrets: {} })
      }
    },

    /** Name, description and settings; what proves the name is changed by calls of its own. */
    edit (id: string, body: CredentialsModel): Credentials {
      const before = credentials.get(id)
      guardEdit(before, body)
      const { username, description, uniqueId = before.uniqueId } = body
      const settings = before.type === 'Linux' && body.type === 'Linux' ? editSettings(before, body) : {}
      return credentials.patch(id, { username, description, uniqueId, ...settings })
    },

    changePassword (id: string, password: string): void {
      const { type } = credentials.get(id)
      if (type === 'ManagedService') throw refuse.managedPasswordNotKept()
      prove(id, { password })
    },

    /** From then on the key is what the account proves itself with. */
    changePrivateKey (id: string, { privateKey, passphrase = '' }: PrivateKeyChangeSpec): void {
      guardLinux(id, 'private key')
      guardKey(privateKey)
      prove(id, { privateKey, passphrase }, { authenticationType: 'SshKey' })
    },

    changeRootPassword (id: string, rootPassword: string): void {
      guardLinux(id, 'root password')
      prove(id, { rootPassword })
    },

    /** Refused while something logs in with it, and for what the product needs itself. */
    remove (id: string): void {
      const { username, isDefaultAppliance } = credentials.get(id)
      if (isDefaultAppliance === true) throw refuse.builtIn(username)
      guardUse(kernel, credentials, id, (_noun, id) => refuse.credentialsInUse(id))
      credentials.remove(id)
    }
  }
}

export type CredentialsRecords = ReturnType<typeof createCredentials>

function guardEdit (before: Credentials, { id, type, username }: CredentialsModel): void {
  if (id.toLowerCase() !== before.id.toLowerCase()) throw refuse.otherId(id)
  if (type !== before.type) throw refuse.typeFixed('credentials')
  guardName(username)
  if (before.isDefaultAppliance === true && username !== before.username) throw refuse.builtIn(before.username)
}

/** What is left out stays; until 1.3 a record that is edited does not say how its account proves itself. */
function editSettings (before: LinuxCredentialsModel & { secrets: Secrets }, body: Partial<LinuxCredentialsModel>) {
  if (before.isDefaultAppliance === true) return {}
  const { SSHPort, elevateToRoot, addToSudoers, useSu, authenticationType } = { ...before, ...body }
  if (authenticationType === 'SshKey') guardKey(before.secrets.privateKey)
  guardPort(SSHPort)
  return { SSHPort, elevateToRoot, addToSudoers, useSu, authenticationType }
}

function settingsOf (spec: LinuxCredentialsSpec) {
  const { SSHPort = 22, elevateToRoot = false, addToSudoers = false, useSu = false, authenticationType } = spec
  if (authenticationType === 'SshKey') guardKey(spec.privateKey)
  guardPort(SSHPort)
  return { SSHPort, elevateToRoot, addToSudoers, useSu, authenticationType }
}

function secretsOf (spec: Secrets): Secrets {
  const { password, rootPassword, privateKey, passphrase } = spec
  return Object.fromEntries(Object.entries({ password, rootPassword, privateKey, passphrase })
    .filter(([, secret]) => secret !== undefined))
}

function guardName (username: string): void {
  if (username.trim() === '') throw refuse.empty('username')
}

function guardKey (key: string | undefined): void {
  if (key === undefined || key === '') throw refuse.empty('privateKey')
}

export function guardPort (port: number | undefined): void {
  if (port !== undefined && (port < 1 || port > 65_535)) throw refuse.outOfRange('SSHPort', 1, 65_535)
}
