import type { RepositoryModel as Repository } from '../../../schemas/vbr/common/repositories.js'

/** The repository that the product's set-up makes on the backup server has this id everywhere (recorded). */
export const defaultRepositoryId = '88788f9e-d8f5-4eb4-bc4f-9b3f5403bcec'

/**
 * Where tenants of Microsoft Entra ID are backed up to: a database of its own, of which a server has one (guide). Their
 * backups name it as the repository they lie in, as they do in the vendor's PowerShell. ASSUMED: its id, what it is
 * called, and that no list of repositories has it and its id leads nowhere, for the documents have no type for it.
 */
export const tenantRepository = { id: 'e9d7b1a4-5c3f-4b0e-9a86-2f1d7c8e4b50', name: 'Microsoft Entra ID Backup Repository' }

/** The servers that data goes through on its way to a share or into the cloud, where they were chosen. */
export function gatewaysOf (repository: Repository): string[] {
  if ('dellDataDomain' in repository) return repository.dellDataDomain.gatewayServer?.gatewayServerIds ?? []
  if ('hpeStoreOnce' in repository) return repository.hpeStoreOnce.gatewayServer?.gatewayServerIds ?? []
  if ('share' in repository) return repository.share.gatewayServer?.gatewayServerIds ?? []
  if ('account' in repository && 'connectionSettings' in repository.account) {
    return repository.account.connectionSettings?.gatewayServerIds ?? []
  }
  return []
}

/** Whether the servers that data goes through were chosen, or are found by the product; undefined without any. */
export function waysOf (repository: Repository): 'chosen' | 'auto' | undefined {
  if ('account' in repository && 'connectionSettings' in repository.account) {
    return repository.account.connectionSettings?.connectionType === 'SelectedGateway' ? 'chosen' : undefined
  }
  const through = gatewayServerOf(repository)
  if (through === undefined) return undefined
  return (through.autoSelectEnabled ?? through.autoSelection) === false ? 'chosen' : 'auto'
}

interface GatewayServer { autoSelectEnabled?: boolean, autoSelection?: boolean }

function gatewayServerOf (repository: Repository): GatewayServer | undefined {
  if ('dellDataDomain' in repository) return repository.dellDataDomain.gatewayServer ?? {}
  if ('hpeStoreOnce' in repository) return repository.hpeStoreOnce.gatewayServer ?? {}
  return 'share' in repository ? repository.share.gatewayServer ?? {} : undefined
}

/** The folder, the share, or, for object storage, an address that begins with the repository's type. */
export function pathOf (repository: Repository): string | undefined {
  if ('share' in repository) return repository.share.sharePath
  if (placeOf(repository) !== undefined) {
    return uri(repository.type, endpointOf(repository), bucketOf(repository), folderOf(repository))
  }
  return 'repository' in repository && 'path' in repository.repository ? repository.repository.path : undefined
}

/** The same as lists of states write it: shares of NFS as addresses, too (recorded). */
export function shownPathOf (repository: Repository): string | undefined {
  const path = pathOf(repository)
  return repository.type === 'Nfs' && path !== undefined ? `nfs3://${path.replace(/^nfs3?:\/\//i, '')}` : path
}

type Place = Extract<Repository, { bucket: unknown }>['bucket'] | Extract<Repository, { container: unknown }>['container']

/** Where in the cloud an object storage repository lies. */
export function placeOf (repository: Repository): Place | undefined {
  if ('bucket' in repository) return repository.bucket
  return 'container' in repository ? repository.container : undefined
}

/** Whether it lies in a bucket or a container. */
export const isObjectStorage = (repository: Repository): boolean => placeOf(repository) !== undefined

/** The bucket or container that an object storage repository lies in; a vault has none to be named. */
export function bucketOf (repository: Repository): string | undefined {
  const place: object = placeOf(repository) ?? {}
  const { bucketName, containerName }: { bucketName?: string, containerName?: string } = place
  return bucketName ?? containerName
}

/** Its folder in there. */
export function folderOf (repository: Repository): string | undefined {
  const place: object = placeOf(repository) ?? {}
  const { folderName, folder }: { folderName?: string, folder?: string } = place
  return folderName ?? folder
}

/** ASSUMED: the form of the address, after the `amazonS3://` that captures show. */
function uri (type: string, ...steps: Array<string | undefined>): string {
  // A name that begins with capitals has them all small: `ibmCloud`.
  const scheme = type.replace(/^[A-Z]+(?=[A-Z][a-z]|$)|^[A-Z]/, capitals => capitals.toLowerCase())
  return `${scheme}://${steps.filter(step => step !== undefined && step !== '').join('/')}`
}

/** The host part of the address, where the repository says it. */
function endpointOf (repository: Repository): string | undefined {
  if (repository.type === 'AmazonS3' || repository.type === 'AmazonS3Glacier') {
    return `s3.${repository.bucket.regionId}.amazonaws.com`
  }
  if (!('account' in repository)) return undefined
  const { account } = repository
  if ('servicePoint' in account) return withoutScheme(account.servicePoint)
  return 'serviceEndpoint' in account ? withoutScheme(account.serviceEndpoint) : undefined
}

const withoutScheme = (url: string): string => url.replace(/^[a-z]+:\/\//i, '')

/**
 * The volume that a repository lies on, by which those on the same one know each other; object storage has none.
 * ASSUMED: on Linux a volume is mounted in one of the folders of the root, or of `/mnt`, `/media`, `/srv` and `/data`.
 */
export function volumeOf (repository: Repository): string | undefined {
  if (placeOf(repository) !== undefined) return undefined
  const owner = ownerOf(repository)
  const path = 'share' in repository ? '' : pathOf(repository) ?? ''
  return `${owner}|${rootOf(path)}`.toLowerCase()
}

/** The very folder, written in one way: no two repositories lie in one. */
export function siteOf (repository: Repository): string {
  if ('share' in repository) return shareOf(repository.share.sharePath)
  const path = (pathOf(repository) ?? '').replace(/[\\/]+$/, '')
  // Linux and object storage tell capitals from small letters.
  const site = /^[\\a-z]/i.test(path) && !path.includes('://') ? path.toLowerCase() : path
  const owner = ownerOf(repository)
  return owner === '' ? site : `${owner}|${site}`
}

/** A share is the same from every gateway. Of an NFS share only the server's name may be written in any case. */
function shareOf (sharePath: string): string {
  const path = sharePath.replace(/^nfs[34]?:\/\//i, '').replace(/[\\/]+$/, '')
  if (path.startsWith('\\\\')) return path.toLowerCase()
  const [server = '', ...rest] = path.split(':')
  return [server.toLowerCase(), ...rest].join(':')
}

/** Whether a folder lies in another one, both as `siteOf` writes them; the root of a volume holds all of it. */
export const isWithin = (site: string, folder: string): boolean =>
  /[^|]$/.test(folder) && !folder.includes('://') && (site.startsWith(`${folder}/`) || site.startsWith(`${folder}\\`))

/** The host that has the volume, the share, the appliance, the vault. */
function ownerOf (repository: Repository): string {
  if ('hostId' in repository) return repository.hostId
  if ('account' in repository && 'vault' in repository.account) return repository.account.vault.vaultId
  if ('share' in repository) return repository.share.sharePath
  if ('dellDataDomain' in repository) return repository.dellDataDomain.ddServername ?? ''
  return 'hpeStoreOnce' in repository ? repository.hpeStoreOnce.storeOnceServerName : ''
}

function rootOf (path: string): string {
  const drive = /^[a-z]:/i.exec(path)?.[0]
  return drive ?? /^(\/(?:mnt|media|srv|data)\/[^/]+|\/[^/]*)/.exec(path)?.[0] ?? path
}
