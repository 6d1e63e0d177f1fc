import type { Shape } from '../../../server/product.js'

export const jobShapes: readonly Shape[] = [
  // Items are sent with a job before version 8, and are not told with it: clients follow the links to them.
  { model: 'RESTJob', since: 'v8', project: ({ selectedItems: _, excludedItems: __, ...job }) => job },
  {
    // The posts of a team were its chats in version 6; those of an organization had their name already.
    model: 'RESTJobItemComposed',
    since: 'v7',
    lift: ({ chats, ...item }) => chats === undefined ? item : { teamsChats: chats, ...item },
    project: ({ teamsChats, ...item }) =>
      teamsChats === undefined ? item : { ...item, [item.type === 'Team' ? 'chats' : 'teamsChats']: teamsChats }
  },
  {
    // Version 6 has no switch for the hours in which a job may start: there they count where they are given.
    model: 'RESTJobSchedulePolicy',
    since: 'v7',
    lift: policy => policy.periodicallyWindowSettings === undefined
      ? policy
      : { ...policy, periodicallyWindowEnabled: true }
  },
  {
    // ASSUMED: version 6 spells this one word as its document does, with a comma.
    model: 'RESTDataRetrievalSession',
    since: 'v7',
    project: ({ type, ...session }) =>
      ({ ...session, type: type === 'RetrievalChangeAvailabilityPeriodDays' ? `${type},` : type })
  },
  // Until version 7 a log item has one text for its type and its message: `[Success] Found 5 objects`.
  { model: 'RESTLogItem', since: 'v8', project: ({ type, message, ...item }) => ({ ...item, title: `[${String(type)}] ${String(message)}` }) }
]
