import { Model, Optional, Ref, Text, type Static } from '../../kit/vb365.js'
import { RESTLinkHALDictionary } from './shared.js'

export const RESTAmazonBucketS3Compatible = Model('RESTAmazonBucketS3Compatible', Optional({
  servicePoint: Text(),
  customRegionId: Text(),
  name: Text(),
  _links: Ref(RESTLinkHALDictionary),
}))
export type RESTAmazonBucketS3Compatible = Static<typeof RESTAmazonBucketS3Compatible>
