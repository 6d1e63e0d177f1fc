import { amazonAccount, azureAccount, minioAccount } from '../estate/vb365/credentials.js'

/** What operations must be asked with, beside their paths, where the contract says that they may do without. */
const queries: ReadonlyArray<readonly [RegExp, string]> = [
  [/^AmazonS3ObjectStorage/, `accountId=${amazonAccount}&regionType=Global&regionId=eu-central-1`],
  [/^AmazonS3CompatibleObjectStorage/, `accountId=${minioAccount}&servicePoint=https://minio.lindwurm.example:9000` +
    '&customRegionId=us-east-1&trustServerCertificate=true'],
  [/^AzureObjectStorage/, `accountId=${azureAccount}&regionType=Global`],
  [/^EC2Resources/, `accountId=${amazonAccount}&regionId=eu-central-1`],
  [/Changes/, 'from=0']
]
export const queryOf = (operationId: string): string =>
  queries.find(([pattern]) => pattern.test(operationId))?.[1] ?? ''

/** Values of steps that no list of the same path gives. */
export const givenSteps: Readonly<Record<string, string>> = {
  ':bucketName': 'lindwurm-m365', ':containerName': 'm365'
}

/** What stands in the step of a path for a row of its list. */
export const stepOf = (row: Readonly<Record<string, unknown>>, step: string): unknown => row[step.slice(1)] ??
  (/name$/i.test(step) ? row.name ?? row.type : row.id ?? row.backedUpOrganizationId ?? row.organizationId)
