// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Between, Changed, Composed, DateTime, Dictionary, Enum, Flag, Float, Int32, List, Model, Nullable, Optional,
  Page, Ref, RequiredUntil, Since, Text, Until, Uuid, type Static,
} from '../../kit/vb365.js'
import {
  RESTAction, RESTAttachment, RESTBackupItemType, RESTLinkHAL, RESTLinkHALDictionary,
} from './shared.js'

export const RESTExchangeItemImportance = Enum('RESTExchangeItemImportance', ['Low', 'Normal', 'High'])
export type RESTExchangeItemImportance = Static<typeof RESTExchangeItemImportance>

export const RESTTaskItemStatus = Enum('RESTTaskItemStatus', [
  'NotStarted', 'InProgress', 'Completed', 'WaitingOnSomeoneElse', 'Deferred',
])
export type RESTTaskItemStatus = Static<typeof RESTTaskItemStatus>

export const RESTExchangeItemsComposed = Composed('RESTExchangeItemsComposed', {
  members: [
    'RESTAppointmentItem', 'RESTContactGroupItem', 'RESTContactItem', 'RESTDiscussionItem',
    'RESTExchangeMessageItem', 'RESTJournalItem', 'RESTStickyNoteItem', 'RESTTaskItem',
  ],
}, {
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

export const PageOfRESTExchangeItemsComposed = Page('PageOfRESTExchangeItemsComposed', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTExchangeItemsComposed)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTExchangeItemsComposed = Static<typeof PageOfRESTExchangeItemsComposed>

export const RESTAppointmentItem = Model('RESTAppointmentItem', {
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
  }),
  ...Since('v8', Optional({ mailboxId: Uuid() })),
})
export type RESTAppointmentItem = Static<typeof RESTAppointmentItem>

export const RESTContactGroupItem = Model('RESTContactGroupItem', {
  ...Optional({
    name: Text(),
    itemClass: Text(),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
    _actions: Dictionary(Ref(RESTAction), { readOnly: true }),
    id: Text(),
  }),
  ...Since('v8', Optional({ mailboxId: Uuid() })),
})
export type RESTContactGroupItem = Static<typeof RESTContactGroupItem>

export const RESTContactItem = Model('RESTContactItem', {
  ...Optional({
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
    itemClass: Text(),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
    _actions: Dictionary(Ref(RESTAction), { readOnly: true }),
    id: Text(),
  }),
  ...Since('v8', Optional({ mailboxId: Uuid() })),
})
export type RESTContactItem = Static<typeof RESTContactItem>

export const RESTDiscussionItem = Model('RESTDiscussionItem', {
  ...Optional({
    from: Text(),
    postedOn: DateTime(),
    itemClass: Text(),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
    _actions: Dictionary(Ref(RESTAction), { readOnly: true }),
    id: Text(),
  }),
  ...Since('v7', Optional({
    subject: Text(),
    attachments: List(Ref(RESTAttachment)),
    importance: Ref(RESTExchangeItemImportance),
  })),
  ...Since('v8', Optional({ mailboxId: Uuid() })),
})
export type RESTDiscussionItem = Static<typeof RESTDiscussionItem>

export const RESTExchangeMessageItem = Model('RESTExchangeMessageItem', {
  ...Optional({
    from: Text(),
    cc: Text(),
    bcc: Text(),
    to: Text(),
    sent: DateTime(),
    received: DateTime(),
    reminder: Flag(),
    attachments: List(Ref(RESTAttachment)),
    subject: Text(),
    itemClass: Text(),
    importance: Ref(RESTExchangeItemImportance),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
    _actions: Dictionary(Ref(RESTAction), { readOnly: true }),
    id: Text(),
  }),
  ...Since('v8', Optional({ mailboxId: Uuid() })),
})
export type RESTExchangeMessageItem = Static<typeof RESTExchangeMessageItem>

export const RESTJournalItem = Model('RESTJournalItem', {
  ...Optional({
    startTime: DateTime(),
    duration: Int32(),
    entryType: Text(),
    company: Text(),
    subject: Text(),
    itemClass: Text(),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
    _actions: Dictionary(Ref(RESTAction), { readOnly: true }),
    id: Text(),
  }),
  ...Since('v8', Optional({ mailboxId: Uuid() })),
})
export type RESTJournalItem = Static<typeof RESTJournalItem>

export const RESTStickyNoteItem = Model('RESTStickyNoteItem', {
  ...Optional({
    subject: Text(),
    date: DateTime(),
    itemClass: Text(),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
    _actions: Dictionary(Ref(RESTAction), { readOnly: true }),
    id: Text(),
  }),
  ...Since('v8', Optional({ mailboxId: Uuid() })),
})
export type RESTStickyNoteItem = Static<typeof RESTStickyNoteItem>

export const RESTTaskItem = Model('RESTTaskItem', {
  ...Optional({
    status: Ref(RESTTaskItemStatus),
    percentComplete: Float({ format: 'double' }),
    startDate: DateTime(),
    dueDate: DateTime(),
    owner: Text(),
    subject: Text(),
    itemClass: Text(),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
    _actions: Dictionary(Ref(RESTAction), { readOnly: true }),
    id: Text(),
  }),
  ...Since('v8', Optional({ mailboxId: Uuid() })),
})
export type RESTTaskItem = Static<typeof RESTTaskItem>

export const RESTBackupMailboxData = Model('RESTBackupMailboxData', {
  id: Text(),
  isArchive: Flag(),
  email: Text(),
  ...Optional({
    displayName: Text(),
    backedUpTime: Nullable(DateTime()),
    _links: Ref(RESTLinkHALDictionary),
  }),
  ...RequiredUntil('v6', { organizationId: Changed({ v6: Text(), v7: Nullable(Uuid()) }) }),
  ...Between('v7', 'v7', { isDeleted: Flag(), proxyId: Uuid() }),
  ...Since('v7', { itemType: Ref(RESTBackupItemType), repositoryId: Uuid(), backedUpOrganizationId: Text() }),
})
export type RESTBackupMailboxData = Static<typeof RESTBackupMailboxData>
