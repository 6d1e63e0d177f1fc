import type { RESTManagementMode } from '../../../schemas/vb365/management-mode.js'
import { member } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { createSingleton, withoutNulls } from '../base/singleton.js'
import { settingsRefusals as refuse } from './refusals.js'

interface ManagementMode { isManaged: boolean, managerId?: string, companyName?: string }

/** Whether a management product runs the server, and whose. Since version 8 that product alone says so. */
export function createManagementMode (kernel: Kernel) {
  const mode = createSingleton<ManagementMode>(kernel, {
    name: 'vb365.managementMode',
    noun: 'Management mode',
    shape: { model: 'RESTManagementMode', own: { isManaged: member.yesOrNo } },
    fresh: { isManaged: false }
  })

  return {
    /** Of a server that nobody manages there is no more to tell. */
    get (): RESTManagementMode {
      const { isManaged, managerId, companyName } = mode.read()
      return isManaged ? { isManaged, ...withoutNulls({ managerId, companyName }) } : { isManaged }
    },

    update ({ isManaged, managerId, companyName }: RESTManagementMode): void {
      const after = { ...mode.read(), ...withoutNulls({ isManaged, managerId, companyName }) }
      if (after.isManaged && after.managerId === undefined) throw refuse.managedByNobody()
      mode.change(after)
    }
  }
}
