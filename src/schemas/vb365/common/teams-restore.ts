import { Enum, Model, Text, Uuid, type Static } from '../../kit/vb365.js'


export const RESTTeamsSearchOptions = Model('RESTTeamsSearchOptions', { type: Enum(['Tabs', 'Files', 'Posts']), query: Text() })
export type RESTTeamsSearchOptions = Static<typeof RESTTeamsSearchOptions>

export const RESTTeamsOperatorRestoreSessionResponse = Model('RESTTeamsOperatorRestoreSessionResponse', { sessionId: Uuid() })
export type RESTTeamsOperatorRestoreSessionResponse = Static<typeof RESTTeamsOperatorRestoreSessionResponse>
