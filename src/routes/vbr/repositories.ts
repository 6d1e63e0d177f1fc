import * as op from '../../schemas/vbr/repositories.js'
import type { Section } from '../../server/section.js'

/** Repositories: where backups lie, and scale-out repositories that join several. */
export const repositories: Section = ({ get }) => {
  get('/api/v1/backupInfrastructure/repositories', op.getAllRepositories, ({ query, vbr }) =>
    vbr.repositories.page(query))

  get('/api/v1/backupInfrastructure/repositories/states', op.getAllRepositoriesStates, ({ query, vbr }) =>
    vbr.repositories.states(query))

  get('/api/v1/backupInfrastructure/repositories/:id', op.getRepository, ({ params, vbr }) =>
    vbr.repositories.get(params.id))

  get('/api/v1/backupInfrastructure/scaleOutRepositories', op.getAllScaleOutRepositories, ({ query, vbr }) =>
    vbr.scaleOutRepositories.page(query))

  get('/api/v1/backupInfrastructure/scaleOutRepositories/:id', op.getScaleOutRepository, ({ params, vbr }) =>
    vbr.scaleOutRepositories.get(params.id))
}
