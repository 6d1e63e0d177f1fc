import * as op from '../../schemas/vb365/users-logged-in-to-restore-portal.js'
import type { Section } from '../../server/section.js'

/** Users Logged In to Restore Portal: who somebody is there, and what they may restore. */
export const usersLoggedInToRestorePortal: Section = ({ get }) => {
  get('/Organization/LoggedInUser', op.organizationRbacGetLoggedInUser, ({ vb365, principal }) =>
    vb365.operatorScope.loggedIn(principal.user))

  get('/Organization/LoggedInUser/OperatorInfo', op.organizationRbacGetLoggedInUserOperatorInfo, ({ vb365, principal }) =>
    ({ isOperator: vb365.operatorScope.isOperator(principal.user) }))

  get('/Organization/LoggedInUser/EffectiveScope', op.organizationRbacGetLoggedInUserEffectiveScope, ({ vb365, principal }) =>
    vb365.operatorScope.scope(principal.user))

  get('/Organization/LoggedInUser/RestorePoints', op.organizationRbacGetLoggedInUserRestorePoints, ({ query, vb365, principal }) =>
    vb365.operatorScope.restorePoints(principal.user, query))
}
