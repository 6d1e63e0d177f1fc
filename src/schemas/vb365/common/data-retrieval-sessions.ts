import { Enum, type Static } from '../../kit/vb365.js'


export const RESTDataRetrievalSessionStatus = Enum('RESTDataRetrievalSessionStatus', ['Stopped', 'Running', 'Success', 'Failed', 'Warning', 'NotConfigured'])
export type RESTDataRetrievalSessionStatus = Static<typeof RESTDataRetrievalSessionStatus>
