import { Flag, Model, Optional, type Static } from '../../kit/vb365.js'


export const RESTRetentionExclusion = Model('RESTRetentionExclusion', Optional({ contacts: Flag(), calendar: Flag() }))
export type RESTRetentionExclusion = Static<typeof RESTRetentionExclusion>
