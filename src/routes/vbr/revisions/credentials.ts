import type { Members, Shape } from '../../../server/product.js'
import { each, renamed, without } from './steps.js'

const clouds = ['AzureStorage', 'Amazon', 'Google', 'AzureCompute']
  .flatMap(kind => [`${kind}CloudCredentialsModel`, `${kind}CloudCredentialsSpec`])

/** Until 1.3 a key in the record says how a Linux account proves itself, since then a member. */
const authentication: Omit<Shape, 'model'> = {
  since: '1.3-rev0',
  lift: record => ({ ...record, authenticationType: given(record.privateKey) ? 'SshKey' : 'Password' })
}

/** 1.1 writes the GUID that tells an account apart as 32 capital digits. */
const cloudTag: Omit<Shape, 'model'> = {
  since: '1.2-rev1',
  lift: ({ tag, ...account }) => tag === undefined ? account : { ...account, uniqueId: tag },
  project: account => account.uniqueId === undefined
    ? account
    : { ...without(account, 'uniqueId'), tag: String(account.uniqueId).replaceAll('-', '').toUpperCase() }
}

/** 1.3-rev2 insists on a GUID where any text would do before. */
const cloudId: Omit<Shape, 'model'> = { since: '1.3-rev2', lift: account => ({ ...account, ...dashed(account) }) }

/** Accounts, of hosts and of clouds. */
export const shapes: readonly Shape[] = [
  ...renamed(['StandardCredentialsModel', 'StandardCredentialsSpec'], '1.2-rev1', { uniqueId: 'tag' }),
  ...renamed(['LinuxCredentialsModel', 'LinuxCredentialsSpec'], '1.2-rev1',
    { uniqueId: 'tag', elevateToRoot: 'autoElevated' }),
  ...each(['LinuxCredentialsModel', 'LinuxCredentialsSpec'], authentication),
  ...each(clouds, cloudTag),
  ...each([...clouds, 'GoogleCloudServiceCredentialsModel'], cloudId)
]

const given = (value: unknown): boolean => typeof value === 'string' && value !== ''

function dashed ({ uniqueId }: Members): Members {
  if (typeof uniqueId !== 'string') return {}
  const parts = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(uniqueId)
  return { uniqueId: parts === null ? uniqueId : parts.slice(1).join('-').toLowerCase() }
}
