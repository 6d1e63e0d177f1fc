import {
  DateTime, Dictionary, Enum, Flag, Float, Int32, List, Model, Nullable, Optional, Ref, Since,
  Text, Until, Uuid, type Static
} from '../../kit/vb365.js'
import { RESTAction, RESTAttachment, RESTLinkHAL, RESTLinkHALDictionary } from './shared.js'

export const RESTExchangeItemImportance = Enum('RESTExchangeItemImportance', ['Low', 'Normal', 'High'])
export type RESTExchangeItemImportance = Static<typeof RESTExchangeItemImportance>

export const RESTTaskItemStatus = Enum('RESTTaskItemStatus', ['NotStarted', 'InProgress', 'Completed', 'WaitingOnSomeoneElse', 'Deferred'])
export type RESTTaskItemStatus = Static<typeof RESTTaskItemStatus>

export const RESTExchangeItemsComposed = Model('RESTExchangeItemsComposed', {
  ...Optional({
    attachments: List(Ref(RESTAttachment)),
    organizer: Text(),
    attendees: Text(),
    startTime: DateTime(),
    endTime: DateTime(),
    location: Text(),
    subject: Text(),
    recurrencePatternFormat: Text(),
    recurring: Flag(),
    itemClass: Text(),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
    _actions: Dictionary(Ref(RESTAction), { readOnly: true }),
    id: Text(),
    name: Text(),
    address: Text(),
    businessPhone: Text(),
    company: Text(),
    displayAs: Text(),
    email: Text(),
    fax: Text(),
    fileAs: Text(),
    fullName: Text(),
    homePhone: Text(),
    imAddress: Text(),
    jobTitle: Text(),
    mobile: Text(),
    webPage: Text(),
    from: Text(),
    postedOn: DateTime(),
    cc: Text(),
    bcc: Text(),
    to: Text(),
    sent: DateTime(),
    received: DateTime(),
    reminder: Flag(),
    importance: Ref(RESTExchangeItemImportance),
    duration: Int32(),
    entryType: Text(),
    date: DateTime(),
    status: Ref(RESTTaskItemStatus),
    percentComplete: Float({ format: 'double' }),
    startDate: DateTime(),
    dueDate: DateTime(),
    owner: Text(),
  }),
  ...Since('v8', Optional({ mailboxId: Uuid() })),
})
export type RESTExchangeItemsComposed = Static<typeof RESTExchangeItemsComposed>

export const PageOfRESTExchangeItemsComposed = Model('PageOfRESTExchangeItemsComposed', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTExchangeItemsComposed)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTExchangeItemsComposed = Static<typeof PageOfRESTExchangeItemsComposed>
