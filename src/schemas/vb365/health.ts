// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Dictionary, Enum, Get, Model, Named, Nullable, Optional, Ref, Text, type Static,
} from '../kit/vb365.js'

export const tag = 'Health'

export const RESTHealthStatus = Enum('RESTHealthStatus', ['Unhealthy', 'Healthy'])
export type RESTHealthStatus = Static<typeof RESTHealthStatus>

export const RESTHealthReportEntry = Model('RESTHealthReportEntry', Optional({
  status: Ref(RESTHealthStatus),
  description: Nullable(Text()),
}))
export type RESTHealthReportEntry = Static<typeof RESTHealthReportEntry>

export const RESTHealthReportEntries = Named('RESTHealthReportEntries', Dictionary(Ref(RESTHealthReportEntry)))
export type RESTHealthReportEntries = Static<typeof RESTHealthReportEntries>

export const RESTHealthReport = Model('RESTHealthReport', Optional({
  status: Ref(RESTHealthStatus),
  entries: Ref(RESTHealthReportEntries),
}))
export type RESTHealthReport = Static<typeof RESTHealthReport>

export const healthGet = Get({
  id: 'Health_Get',
  url: '/Health',
  since: 'v8',
  anonymous: true,
  reply: Ref(RESTHealthReport),
})
