import type { QueryOf } from '../../schemas/kit/types.js'
import type { CredentialsModel, getAllCreds } from '../../schemas/vbr/credentials.js'
import { between, flag, like, type Page, text } from '../collection.js'
import type { Kernel } from '../kernel.js'
import { listing } from './paging.js'

/** A user name with what proves it; passwords and keys are kept apart and never shown. */
export type Credentials = CredentialsModel

export function createCredentials (kernel: Kernel) {
  const credentials = kernel.collection<Credentials>({
    name: 'vbr.credentials',
    noun: 'Credentials',
    columns: {
      username: text('username'),
      description: text('description'),
      type: text('type'),
      creationTime: text('creationTime'),
      isDefaultAppliance: flag('isDefaultAppliance')
    }
  })

  return {
    get: credentials.get,
    find: credentials.find,

    page (query: QueryOf<typeof getAllCreds>): Page<Credentials> {
      const { order, paging } = listing(query)
      return credentials.page({
        where: {
          username: like(query.nameFilter),
          type: query.typeFilter,
          creationTime: between(query.createdAfterFilter, query.createdBeforeFilter),
          isDefaultAppliance: query.includeDefaultApplianceCreds === true ? undefined : false
        },
        order
      }, paging)
    }
  }
}

export type CredentialsRecords = ReturnType<typeof createCredentials>
