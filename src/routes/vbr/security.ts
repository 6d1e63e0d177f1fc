import * as op from '../../schemas/vbr/security.js'
import type { Section } from '../../server/section.js'

/** Security: the analyzer of security and compliance, and what happened to the rights of users. */
export const security: Section = ({ get, post, put }) => {
  post('/api/v1/securityAnalyzer/start', op.startSecurityAnalyzer, ({ vbr, principal }) =>
    vbr.securityAnalyzer.start(principal.user))

  get('/api/v1/securityAnalyzer/lastRun', op.getSecurityAnalyzerSession, ({ vbr }) => vbr.securityAnalyzer.lastRun())

  get('/api/v1/securityAnalyzer/schedule', op.getSecurityAnalyzerSchedule, ({ vbr }) => vbr.securityAnalyzer.schedule())

  put('/api/v1/securityAnalyzer/schedule', op.modifySecurityAnalyzerSchedule, ({ body, vbr }) =>
    vbr.securityAnalyzer.setSchedule(body))

  get('/api/v1/securityAnalyzer/bestPractices', op.getBestPracticesComplianceResult, ({ vbr }) =>
    ({ items: vbr.securityAnalyzer.list() }))

  post('/api/v1/securityAnalyzer/bestPractices/resetAll', op.resetAllBestPracticesComplianceStatuses, ({ vbr }) =>
    ({ items: vbr.securityAnalyzer.resetAll() }))

  post('/api/v1/securityAnalyzer/bestPractices/:id/suppress', op.suppressBestPracticesComplianceAlert,
    ({ params, body, vbr }) => vbr.securityAnalyzer.suppress(params.id, body?.note))

  post('/api/v1/securityAnalyzer/bestPractices/:id/reset', op.resetBestPracticesComplianceStatus,
    ({ params, vbr }) => vbr.securityAnalyzer.reset(params.id))

  get('/api/v1/authorization/events', op.getAllAuthorizationEvents, ({ query, vbr }) =>
    vbr.authorizationEvents.page(query))

  get('/api/v1/authorization/events/:id', op.getAuthorizationEvent, ({ params, vbr }) =>
    vbr.authorizationEvents.get(params.id))
}
