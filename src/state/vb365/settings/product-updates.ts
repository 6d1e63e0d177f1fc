import type { RESTAutomaticUpdateSettings, RESTUpdateProductConfig } from '../../../schemas/vb365/configuration.js'
import { member } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { createSingleton } from '../base/singleton.js'
import { settingsRefusals as refuse } from './refusals.js'

interface UpdateSettings {
  enableCheckForUpdates: boolean
  sendEmailOnAvailableUpdates: boolean
  installUpdatesAutomatically: boolean
}

/** Whether the server looks for updates of the product, and what it does about those that it finds. */
export function createProductUpdates (kernel: Kernel) {
  const settings = createSingleton<UpdateSettings>(kernel, {
    name: 'vb365.updateSettings',
    noun: 'Update settings',
    shape: {
      own: {
        enableCheckForUpdates: member.yesOrNo, sendEmailOnAvailableUpdates: member.yesOrNo,
        installUpdatesAutomatically: member.yesOrNo
      }
    },
    // ASSUMED: a fresh server looks, and tells nobody but who logs in.
    fresh: { enableCheckForUpdates: true, sendEmailOnAvailableUpdates: false, installUpdatesAutomatically: false }
  })

  return {
    get (): RESTUpdateProductConfig {
      const { enableCheckForUpdates, sendEmailOnAvailableUpdates, installUpdatesAutomatically } = settings.read()
      if (!enableCheckForUpdates) return { enableCheckForUpdates }
      return { enableCheckForUpdates, updateSettings: { sendEmailOnAvailableUpdates, installUpdatesAutomatically } }
    },

    /** ASSUMED: who switches the check off switches off what follows from it, too. */
    update ({ enableCheckForUpdates, updateSettings = {} }: RESTUpdateProductConfig): void {
      if (!enableCheckForUpdates) {
        guardNone(updateSettings)
        const off = { sendEmailOnAvailableUpdates: false, installUpdatesAutomatically: false }
        settings.change({ enableCheckForUpdates, ...off })
        return
      }
      const before = settings.read()
      settings.change({
        enableCheckForUpdates,
        sendEmailOnAvailableUpdates: updateSettings.sendEmailOnAvailableUpdates ?? before.sendEmailOnAvailableUpdates,
        installUpdatesAutomatically: updateSettings.installUpdatesAutomatically ?? before.installUpdatesAutomatically
      })
    }
  }
}

function guardNone (given: RESTAutomaticUpdateSettings): void {
  const wanted = Object.entries(given).find(([, value]) => value === true)
  if (wanted !== undefined) throw refuse.updatesNotChecked(wanted[0])
}
