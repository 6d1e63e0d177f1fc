import * as op from '../../schemas/vbr/tasks.js'
import type { Section } from '../../server/section.js'
import { taskTypesBeyond } from './revisions/sessions.js'

/** Tasks: searches, restores and downloads of files, rescans and packages that somebody waits for. */
export const tasks: Section = ({ get, post }) => {
  get('/api/v1/tasks', op.getAllTasks, ({ query, revision, vbr }) => vbr.tasks.page(query, taskTypesBeyond(revision)))

  get('/api/v1/tasks/:id', op.getTask, ({ params, revision, vbr }) => vbr.tasks.get(params.id, taskTypesBeyond(revision)))

  post('/api/v1/tasks/:id/stop', op.stopTask, ({ params, principal, vbr }) => vbr.tasks.stop(params.id, principal.user))
}
