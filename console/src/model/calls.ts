import type { Call } from './call.js'

/** A call of the control API about the world that is shown. */
export const control = (method: Call['method'], path: string, body?: unknown): Call =>
  ({ to: 'control', method, path: `/api/worlds/{world}${path}`, ...(body === undefined ? {} : { body }) })

/** The calls of the buttons that several views have. */
export const calls = {
  startJob: (product: 'vbr' | 'vb365', id: string): Call => product === 'vbr'
    ? { to: 'vbr', method: 'POST', path: `/api/v1/jobs/${id}/start`, body: {} }
    : { to: 'vb365', method: 'POST', path: `/v8/Jobs/${id}/Start`, body: {} },
  startCopyJob: (id: string): Call => ({ to: 'vb365', method: 'POST', path: `/v8/CopyJobs/${id}/Start`, body: {} }),
  stopSession: (product: 'vbr' | 'vb365', id: string): Call => product === 'vbr'
    ? { to: 'vbr', method: 'POST', path: `/api/v1/sessions/${id}/stop`, body: {} }
    : { to: 'vb365', method: 'POST', path: `/v8/JobSessions/${id}/Stop`, body: {} },
  advance: (how: { by: string } | { until: string } | { untilIdle: true }): Call => control('POST', '/clock/advance', how),
  runClock: (rate: number): Call => control('PUT', '/clock', { mode: 'rate', rate }),
  freezeClock: (): Call => control('PUT', '/clock', { mode: 'frozen' }),
  letClockRun: (): Call => control('PUT', '/clock', { mode: 'real' }),
  condition: (subject: string, state: string): Call => control('POST', '/outcomes', { subject, state })
}
