import {
  DateTime, Enum, Int32, Model, Optional, Ref, Text, Uuid, type Static
} from '../../kit/vb365.js'


export const RESTMonthlyReportInterval = Model('RESTMonthlyReportInterval', Optional({ startOfInterval: DateTime(), endOfInterval: DateTime() }))
export type RESTMonthlyReportInterval = Static<typeof RESTMonthlyReportInterval>

export const RESTReportParameters = Model('RESTReportParameters', Optional({
  reportID: Int32(),
  reportStatus: Enum(['Approved', 'Draft']),
  companyName: Text(),
  licenseExpirationDate: DateTime(),
  licenseID: Uuid(),
  supportID: Text(),
  reportGenerationDate: DateTime(),
  reportingInterval: Ref(RESTMonthlyReportInterval),
}))
export type RESTReportParameters = Static<typeof RESTReportParameters>
