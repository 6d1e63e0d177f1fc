import * as op from '../../schemas/vb365/restore-points.js'
import type { Section } from '../../server/section.js'

/** Restore Points: what the runs of jobs left. */
export const restorePoints: Section = ({ get }) => {
  get('/RestorePoints', op.restorePointGetRestorePoints, ({ query, vb365 }) => vb365.restorePoints.page(query, query))

  get('/RestorePoints/Changes', op.restorePointGetChanges, ({ query, vb365 }) =>
    vb365.restorePoints.changes(query.from, query.limit))

  get('/RestorePoints/:restorePointId', op.restorePointGetRestorePoint, ({ params, vb365 }) =>
    vb365.restorePoints.get(params.restorePointId))

  get('/RestorePoints/:restorePointId/protectedMailboxes', op.restorePointGetRestorePointMailboxes, ({ params, query, vb365 }) =>
    vb365.protectedData.ofPoint.mailboxes(params.restorePointId, query))

  get('/RestorePoints/:restorePointId/protectedTeams', op.restorePointGetRestorePointTeams, ({ params, query, vb365 }) =>
    vb365.protectedData.ofPoint.teams(params.restorePointId, query))

  get('/RestorePoints/:restorePointId/protectedSites', op.restorePointGetRestorePointWebs, ({ params, query, vb365 }) =>
    vb365.protectedData.ofPoint.sites(params.restorePointId, query))

  get('/RestorePoints/:restorePointId/protectedOnedrives', op.restorePointGetRestorePointOneDrives, ({ params, query, vb365 }) =>
    vb365.protectedData.ofPoint.oneDrives(params.restorePointId, query))

  get('/RestorePoints/:restorePointId/protectedUsers', op.restorePointGetRestorePointUsers, ({ params, query, vb365 }) =>
    vb365.protectedData.ofPoint.users(params.restorePointId, query))

  get('/RestorePoints/:restorePointId/protectedGroups', op.restorePointGetRestorePointGroups, ({ params, query, vb365 }) =>
    vb365.protectedData.ofPoint.groups(params.restorePointId, query))
}
