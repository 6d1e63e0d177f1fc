/**
 * Members that VBR sends as null when they have no value, by model (examples of the documents, captures of servers).
 * Everything else without a value is left out.
 */
export const nulls: Record<string, readonly string[]> = {
  SessionModel: ['endTime', 'result', 'resourceId', 'resourceReference', 'parentSessionId'],
  ConfigBackupLastSuccessfulModel: ['lastSuccessfulTime', 'sessionId']
}
