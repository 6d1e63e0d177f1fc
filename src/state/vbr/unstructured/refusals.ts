import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about unstructured data; what all areas refuse stands with it. */
export const unstructuredRefusals = catalogue({
  noUnstructuredServer: {
    kind: 'notFound', evidence: 'assumed', text: (id: string) => `Unstructured data server with ID ${id} was not found.`, subject: 0
  },
  sharePlaceTaken: {
    kind: 'conflict', evidence: 'assumed', text: (place: string) => `${place} has already been added as an unstructured data server.`
  },
  shareInUse: {
    kind: 'conflict',
    evidence: 'assumed',
    text: (name: string, users: string) => `Unable to delete ${name} because it is in use by: ${users}`
  },
  shareBeingRemoved: { kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} is being removed.` },
  notSmbPath: {
    kind: 'invalid', evidence: 'documented', text: (path: string) => `'path' must be of the form \\\\server\\folder: ${path}`
  },
  notNfsPath: {
    kind: 'invalid', evidence: 'documented', text: (path: string) => `'path' must be of the form server:/folder: ${path}`
  },
  snapshotPathMissing: {
    kind: 'invalid',
    evidence: 'documented',
    text: () => "'advancedSettings.storageSnapshotPath' is required if the processing mode is StorageSnapshot."
  },
  cacheOnObjects: {
    kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} is object storage: it cannot be a cache repository.`
  },
  wrongProxy: {
    kind: 'conflict', evidence: 'assumed', text: (name: string) => `${name} is no general-purpose backup proxy.`
  },
  noShareRegion: { kind: 'conflict', evidence: 'assumed', text: (id: string) => `There is no region ${id}.` },
  noBrowseSession: {
    kind: 'notFound', evidence: 'assumed', text: (id: string) => `Browse session with ID ${id} was not found.`, subject: 0
  },
  noShareItem: { kind: 'conflict', evidence: 'assumed', text: (path: string) => `There is no item ${path} on the server.` },
  noShareFolder: { kind: 'conflict', evidence: 'assumed', text: (path: string) => `${path} is not a folder of the server.` },
  otherPathType: {
    kind: 'conflict', evidence: 'assumed', text: (path: string, type: string) => `${path} is not of the type ${type}.`
  }
}, refuse)
