import * as op from '../../schemas/vbr/global-exclusions.js'
import type { Section } from '../../server/section.js'

/** Global Exclusions: machines that no job processes. */
export const globalExclusions: Section = ({ get, post, put, del }) => {
  get('/api/v1/globalExclusions/vm', op.getAllGlobalVMExclusions, ({ query, vbr }) => vbr.globalExclusions.page(query))

  post('/api/v1/globalExclusions/vm', op.createGlobalVMExclusion, ({ body, vbr }) => vbr.globalExclusions.add(body))

  get('/api/v1/globalExclusions/vm/:id', op.getGlobalVMExclusion, ({ params, vbr }) =>
    vbr.globalExclusions.get(params.id))

  del('/api/v1/globalExclusions/vm/:id', op.deleteGlobalVMExclusion, ({ params, vbr }) =>
    vbr.globalExclusions.remove(params.id))

  put('/api/v1/globalExclusions/vm/:id/note', op.updateGlobalVMExclusionNote, ({ params, body, vbr }) =>
    vbr.globalExclusions.setNote(params.id, body))
}
