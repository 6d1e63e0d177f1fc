import { List, Model, Optional, Text, Uuid, type Static } from '../../kit/vb365.js'


export const RESTApplication = Model('RESTApplication', Optional({ applicationId: Uuid(), displayName: Text(), tags: List(Text()) }))
export type RESTApplication = Static<typeof RESTApplication>
