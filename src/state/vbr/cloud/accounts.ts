import type { CloudCredentialsModel } from '../../../schemas/vbr/common/credentials.js'
import type {
  AzureComputeCloudCredentialsModel, AzureComputeCloudCredentialsSubscriptionSpec,
  AzureComputeCredentialsExistingAccountSpec
} from '../../../schemas/vbr/common/repositories.js'
import type { AzureComputeCloudCredentialsSpec, CloudCredentialsSpec } from '../../../schemas/vbr/credentials.js'
import type { Kernel } from '../../kernel.js'
import type { AppRegistrations } from './app-registrations.js'
import { thumbprintOf } from '../base/certificates.js'
import type { CloudCatalogue } from './catalogue.js'
import { cloudRefusals as refuse } from './refusals.js'

/** What an account proves itself with; it never comes back. Of a certificate only the thumbprint is kept. */
export interface CloudSecrets { key?: string, certificateThumbprint?: string }

/** An account of a cloud. */
export type CloudCredentials = CloudCredentialsModel & {
  /** What lists go by: the access key, account or connection name of its kind. */
  name: string
  /** The unique id as it was given, where it is no GUID: the newest revision insists on one. */
  mark?: string | undefined
  secrets: CloudSecrets
}

/** What an account is by its kind. */
export type CloudAccount = Without<CloudCredentials, 'id'>
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

type AzureDetails = Pick<AzureComputeCloudCredentialsModel, 'deployment' | 'subscription'> & { secrets: CloudSecrets }
type AzureSubscriptionSpec = AzureComputeCloudCredentialsSubscriptionSpec

/** Reads the accounts of requests, kind by kind. */
export function createCloudAccounts (kernel: Kernel, registrations: AppRegistrations, catalogue: CloudCatalogue) {
  /** What VBR finds in the tenant: its own ids stand for the subscriptions from then on. */
  function subscriptionIn (tenantId: string, applicationId: string): AzureDetails['subscription'] {
    const subscriptions = catalogue.subscriptionsOf(tenantId).map(({ azureSubscriptionId, name }) =>
      ({ id: kernel.ids.next(), azureSubscriptionId, azureSubscriptionName: name }))
    return { tenantId, applicationId, subscriptions }
  }

  function existing (account: AzureComputeCredentialsExistingAccountSpec | undefined): AzureDetails {
    if (account === undefined) throw refuse.missing('existingAccount')
    const { deployment, subscription } = account
    const tenantId = requireText('tenantId', subscription.tenantId)
    const applicationId = requireText('applicationId', subscription.applicationId)
    return { deployment, subscription: subscriptionIn(tenantId, applicationId), secrets: proofOf(subscription) }
  }

  function register ({ newAccount }: AzureComputeCloudCredentialsSpec): AzureDetails {
    if (newAccount === undefined) throw refuse.missing('newAccount')
    const { tenantId, applicationId, secret } = registrations.finish(newAccount.verificationCode)
    return {
      deployment: { deploymentType: 'MicrosoftAzure', region: newAccount.region },
      subscription: subscriptionIn(tenantId, applicationId),
      secrets: { key: secret }
    }
  }

  return {
    read (spec: CloudCredentialsSpec): CloudAccount {
      switch (spec.type) {
        case 'AzureStorage': {
          const account = requireText('account', spec.account)
          return { type: spec.type, name: account, account, secrets: { key: requireText('sharedKey', spec.sharedKey) } }
        }
        case 'Amazon':
        case 'Google': {
          const accessKey = requireText('accessKey', spec.accessKey)
          return { type: spec.type, name: accessKey, accessKey, secrets: { key: requireText('secretKey', spec.secretKey) } }
        }
        case 'AzureCompute': {
          const connectionName = requireText('connectionName', spec.connectionName)
          const details = spec.creationMode === 'NewAccount' ? register(spec) : existing(spec.existingAccount)
          return { type: spec.type, name: connectionName, connectionName, ...details }
        }
        case 'GoogleService': return {
          type: spec.type,
          ...spec.creationMode === 'NewAccount'
            ? { ...registrations.finishGoogle(), secrets: {} }
            : readKeyFile(spec.existingAccount?.keyFile)
        }
      }
    }
  }
}

export type CloudAccounts = ReturnType<typeof createCloudAccounts>

/**
 * What a client may change of an account besides its description; it may repeat what cannot change. ASSUMED: an account
 * of Azure stays with its application, whose secret may change; one of a Google service changes by a call of its own.
 */
export function editAccount (before: CloudCredentials, body: CloudCredentialsModel): CloudCredentials {
  if (before.type === 'AzureStorage' && body.type === 'AzureStorage') {
    const account = requireText('account', body.account)
    return { ...before, name: account, account }
  }
  if ((before.type === 'Amazon' && body.type === 'Amazon') || (before.type === 'Google' && body.type === 'Google')) {
    const accessKey = requireText('accessKey', body.accessKey)
    return { ...before, name: accessKey, accessKey }
  }
  if (before.type !== 'AzureCompute' || body.type !== 'AzureCompute') return before
  const connectionName = requireText('connectionName', body.connectionName)
  guardSame('tenantId', before.subscription.tenantId, body.subscription.tenantId)
  guardSame('applicationId', before.subscription.applicationId, body.subscription.applicationId)
  guardSame('deploymentType', before.deployment.deploymentType, body.deployment.deploymentType)
  const { secret = '' } = body.subscription
  return { ...before, name: connectionName, connectionName, secrets: secret === '' ? before.secrets : { key: secret } }
}

/** A client secret or a certificate; a certificate decides where both are given. */
function proofOf ({ secret = '', certificate }: AzureSubscriptionSpec): CloudSecrets {
  if (certificate !== undefined) return { certificateThumbprint: thumbprintOf('certificate', certificate) }
  if (secret === '') throw refuse.secretOrCertificateMissing()
  return { key: secret }
}

/** The key file of a service account, as Google gives it out: JSON in base64. */
export function readKeyFile (keyFile: string | undefined): { name: string, projectId: string, secrets: CloudSecrets } {
  const key = requireText('keyFile', keyFile)
  const { type, project_id: projectId, client_email: address = '' } = readJson(key)
  if (type !== 'service_account' || typeof projectId !== 'string') {
    throw refuse.notGoogleKeyFile()
  }
  return { name: String(address).split('@')[0] || projectId, projectId, secrets: { key } }
}

function readJson (base64: string): Record<string, unknown> {
  try {
    const content: unknown = JSON.parse(Buffer.from(base64, 'base64').toString())
    return { ...(typeof content === 'object' ? content : undefined) }
  } catch {
    return {}
  }
}

export function requireText (name: string, value: string | undefined): string {
  if (value === undefined || value.trim() === '') throw refuse.empty(name)
  return value
}

function guardSame (name: string, before: string, now: string): void {
  if (before.toLowerCase() !== now.toLowerCase()) throw refuse.fixed(name)
}
