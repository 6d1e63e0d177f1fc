import type { CloudCredentialsModel } from '../../schemas/vbr/common/credentials.js'
import type { getAllCloudCreds } from '../../schemas/vbr/credentials.js'
import type { QueryOf } from '../../schemas/kit/types.js'
import { like, type Page, text } from '../collection.js'
import type { Kernel } from '../kernel.js'
import { listing } from './paging.js'

/** An account of a cloud. `name` is what lists go by: the access key, account or connection name of its kind. */
export type CloudCredentials = CloudCredentialsModel & { name: string }

export function createCloudCredentials (kernel: Kernel) {
  const accounts = kernel.collection<CloudCredentials>({
    name: 'vbr.cloudCredentials',
    noun: 'Cloud credentials',
    columns: {
      name: text('name'), description: text('description'), type: text('type'), lastModified: text('lastModified')
    }
  })

  return {
    get: accounts.get,
    find: accounts.find,

    page (query: QueryOf<typeof getAllCloudCreds>): Page<CloudCredentials> {
      const { order, paging } = listing(query)
      return accounts.page({
        where: { name: like(query.nameFilter), type: query.typeFilter },
        order
      }, paging)
    }
  }
}
