import { Enum, Model, Optional, Ref, Text, type Static } from '../../kit/vb365.js'
import { RESTLinkHALDictionary } from './shared.js'

export const RESTAmazonFolderToSend = Model('RESTAmazonFolderToSend', Optional({ name: Text(), _links: Ref(RESTLinkHALDictionary) }))
export type RESTAmazonFolderToSend = Static<typeof RESTAmazonFolderToSend>

export const AmazonS3AwsRegionType = Enum('AmazonS3AwsRegionType', ['Global', 'USGovernment', 'China'])
export type AmazonS3AwsRegionType = Static<typeof AmazonS3AwsRegionType>

export const RESTAmazonBucketS3Aws = Model('RESTAmazonBucketS3Aws', Optional({
  regionType: Ref(AmazonS3AwsRegionType),
  regionName: Text(),
  regionId: Text(),
  name: Text(),
  _links: Ref(RESTLinkHALDictionary),
}))
export type RESTAmazonBucketS3Aws = Static<typeof RESTAmazonBucketS3Aws>
