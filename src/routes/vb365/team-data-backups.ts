import * as op from '../../schemas/vb365/team-data-backups.js'
import type { Section } from '../../server/section.js'

/** Team Data Backups: the teams in a repository. */
export const teamDataBackups: Section = ({ get }) => {
  get('/BackupRepositories/:repositoryId/TeamData', op.backupTeamDataGetTeamsData, ({ params, query, vb365 }) =>
    vb365.repositoryData.teams.page(params.repositoryId, {}, query))

  get('/BackupRepositories/:repositoryId/TeamData/:teamId', op.backupTeamDataGetTeamData, ({ params, vb365 }) =>
    vb365.repositoryData.teams.get(params.repositoryId, params.teamId))
}
