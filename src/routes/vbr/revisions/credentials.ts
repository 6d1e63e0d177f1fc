import { contract } from '../../../schemas/vbr/contract.js'
import type { ECloudCredentialsType } from '../../../schemas/vbr/common/shared.js'
import type { Members, Shape } from '../../../server/product.js'
import type { Shown } from '../../../state/vbr/credentials/credentials.js'
import { isBefore } from './order.js'
import { described } from './described.js'
import { each, renameMembers, without } from './steps.js'

const clouds = ['AzureStorage', 'Amazon', 'Google', 'AzureCompute']
  .flatMap(kind => [`${kind}CloudCredentialsModel`, `${kind}CloudCredentialsSpec`])

/** Until 1.3 a key in the request says how a Linux account proves itself, since then a member. */
const authentication: Omit<Shape, 'model'> = {
  since: '1.3-rev0',
  lift: spec => ({ ...spec, authenticationType: isGiven(spec.privateKey) ? 'SshKey' : 'Password' })
}

/** 1.1 writes a GUID that tells an account apart as 32 capital digits. */
const cloudTag: Omit<Shape, 'model'> = {
  since: '1.2-rev1',
  lift: ({ tag, ...account }) => tag === undefined ? account : { ...account, uniqueId: tag },
  project: account => account.uniqueId === undefined
    ? account
    : { ...without(account, 'uniqueId'), tag: toTag(String(account.uniqueId)) }
}

/** 1.3-rev2 insists on a GUID where any text would do before; such a text is kept as the account's mark. */
const cloudId: Omit<Shape, 'model'> = {
  since: '1.3-rev2',
  lift: account => ({ ...account, ...toDashed(account) }),
  project: account => account.mark === undefined ? account : { ...account, uniqueId: account.mark }
}

/** Accounts, of hosts and of clouds. */
export const credentialsShapes: readonly Shape[] = [
  ...renameMembers(['StandardCredentialsModel', 'StandardCredentialsSpec'], '1.2-rev1', { uniqueId: 'tag' }),
  ...renameMembers(['LinuxCredentialsModel', 'LinuxCredentialsSpec'], '1.2-rev1',
    { uniqueId: 'tag', elevateToRoot: 'autoElevated' }),
  { model: 'LinuxCredentialsSpec', ...authentication },
  ...each(clouds, cloudTag),
  ...each([...clouds, 'GoogleCloudServiceCredentialsModel'], cloudId)
]

/**
 * Which credentials the lists of a revision show: the kinds that it can name (ASSUMED: others are left out, so that a
 * client which was made for it can read them), and the appliances' own where it has no filter that asks for them.
 */
export function credentialsIn (revision: string): Shown {
  const view = contract.at(described[revision] ?? revision)
  const types = namedIn(view.schema('ECredentialsType')) as Shown['types'] // the contract's values are those of the type
  return { types, ...(isBefore(revision, '1.3-rev0') ? { appliances: true } : {}) }
}

/** Which accounts of clouds the lists of a revision show: the kinds that it can name. */
export const accountsIn = (revision: string): ECloudCredentialsType[] =>
  // As above.
  namedIn(contract.at(described[revision] ?? revision).schema('ECloudCredentialsType')) as ECloudCredentialsType[]

/** Appliances went at once in 1.1, and go by a session since. */
export const removesAtOnce = (revision: string): boolean => isBefore(revision, '1.2-rev0')

const namedIn = ({ enum: values = [] }: { enum?: ReadonlyArray<string | null> }): string[] =>
  values.filter(value => value !== null)

const toTag = (id: string): string => /^[0-9a-f-]{36}$/i.test(id) ? id.replaceAll('-', '').toUpperCase() : id

const isGiven = (value: unknown): boolean => typeof value === 'string' && value !== ''

function toDashed ({ uniqueId }: Members): Members {
  if (typeof uniqueId !== 'string') return {}
  const parts = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(uniqueId)
  return { uniqueId: parts === null ? uniqueId : parts.slice(1).join('-').toLowerCase() }
}
