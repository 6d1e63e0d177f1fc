import * as op from '../../schemas/vbr/active-directory-domains.js'
import type { Section } from '../../server/section.js'

/** Active Directory Domains: where the backup server looks for computers. */
export const activeDirectoryDomains: Section = ({ get, post, del }) => {
  get('/api/v1/adDomains', op.getAllADDomains, ({ query, vbr }) => vbr.domains.page(query))

  post('/api/v1/adDomains', op.createADDomain, ({ body, vbr }) => vbr.domains.add(body))

  get('/api/v1/adDomains/:id', op.getADDomain, ({ params, vbr }) => vbr.domains.get(params.id))

  del('/api/v1/adDomains/:id', op.deleteADDomain, ({ params, vbr }) => vbr.domains.remove(params.id))
}
