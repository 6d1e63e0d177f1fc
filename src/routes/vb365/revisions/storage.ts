import type { Members, Shape } from '../../../server/product.js'

/** What was an object became its name. */
const withName = (model: string, object: string, key: string, name: string): Shape => ({
  model,
  since: 'v8',
  lift: ({ [object]: old, ...rest }) => isMembers(old) ? { ...rest, [name]: old[key] } : rest,
  project: ({ [name]: current, ...rest }) => current === undefined ? rest : { ...rest, [object]: { [key]: current } }
})

const isMembers = (value: unknown): value is Members => value !== null && typeof value === 'object'

const s3Compatible = ['WasabiCloud', 'IBMCloud']

export const storageShapes: readonly Shape[] = [
  withName('RESTAmazonArchiverAppliance', 'instanceType', 'type', 'instanceTypeName'),
  withName('RESTAzureArchiverAppliance', 'virtualMachineSize', 'name', 'virtualMachineSizeName'),
  {
    // Object storage was a resource of its own, and a repository only named it. Pools there were none.
    model: 'RESTBackupRepository',
    since: 'v8',
    project: ({ objectStorage, proxyPoolId: _, ...rest }) =>
      isMembers(objectStorage) ? { ...rest, objectStorageId: objectStorage.id } : rest
  },
  {
    // Two providers that speak S3 got types of their own.
    model: 'RESTObjectStorageRepositoryComposed',
    since: 'v7',
    project: members =>
      s3Compatible.includes(String(members.type)) ? { ...members, type: 'AmazonS3Compatible' } : members
  }
]
