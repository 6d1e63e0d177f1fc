import { Type } from '@sinclair/typebox'
import type {
  EInstalledLicenseType, LicenseAgentConsumptionSpec, LicenseAutoUpdateSpec, LicenseInstallationSpec, LicenseRemoveSpec
} from '../../../schemas/vbr/license.js'
import type { Kernel } from '../../kernel.js'
import { member, optionalTexts, optionalTimes, texts, wordOf } from '../../store/shape.js'
import { licenseRefusals as refuse } from './refusals.js'
import { type LicenseFile, readLicenseFile, textOf } from './file.js'
import { community, expiryOf, isCommunity, type LicenseTerms, sectionsOf, typeOf } from './terms.js'

/** The licence that is installed, and how the server is set to use it. */
export type License = LicenseTerms & {
  id: string
  autoUpdateEnabled: boolean
  /** Computers with an agent of their own take instances when they back up to the server. */
  freeAgentInstanceConsumptionEnabled: boolean
  proactiveSupportEnabled: boolean
  /** When a run last warned that more instances are used than there are. */
  warnedAt?: string | undefined
}

type PromoChoices = LicenseInstallationSpec['promo']

/** The id of the one document; outcomes of updates are arranged for it. */
export const licenseDocument = 'vbr.license'

/**
 * ASSUMED: the licence of an estate that says nothing of one. It is for tests, covers whatever an estate grows to, and
 * never expires, so that who does not care about licences does not meet them. A licence is not updated by itself, and
 * agents take instances, until somebody says otherwise (guide).
 */
const unsaid: License = {
  id: licenseDocument,
  licenseId: '7e57117e-0000-4000-8000-000000000001',
  licensedTo: 'vbsim',
  supportId: '',
  edition: 'EnterprisePlus',
  cloudConnect: 'Disabled',
  instance: { type: 'NFR', licensed: 1_000_000, package: 'Suite' },
  autoUpdateEnabled: false,
  freeAgentInstanceConsumptionEnabled: true,
  proactiveSupportEnabled: false
}

/** Licences that are paid for again and again, or supported, can be updated by themselves (guide). */
const updatable: readonly EInstalledLicenseType[] = ['Subscription', 'Rental', 'Perpetual']
/** What a promotion can be put on top of (guide). */
const promotable: readonly EInstalledLicenseType[] = ['Subscription', 'Perpetual']

const section = Type.Optional(Type.Object({
  type: wordOf('Evaluation', 'Free', 'NFR', 'Perpetual', 'Rental', 'Subscription'),
  licensed: member.count,
  ...optionalTexts('package'),
  ...optionalTimes('expirationDate', 'supportExpirationDate')
}))

/** The one licence of a backup server: installed, removed, set to update itself. */
export function createLicense (kernel: Kernel) {
  const licenses = kernel.collection<License>({
    name: 'vbr.license',
    noun: 'License',
    shape: {
      own: {
        ...texts('licenseId', 'licensedTo', 'supportId'),
        edition: wordOf('Community', 'Enterprise', 'EnterprisePlus', 'Standard', 'Unspecified'),
        cloudConnect: wordOf('Disabled', 'Enabled', 'Enterprise', 'Invalid'),
        instance: section,
        socket: section,
        capacity: section,
        promo: Type.Optional(Type.Object({ instances: Type.Integer({ minimum: 1 }), expirationDate: member.time })),
        autoUpdateEnabled: member.yesOrNo,
        freeAgentInstanceConsumptionEnabled: member.yesOrNo,
        proactiveSupportEnabled: member.yesOrNo,
        warnedAt: member.optionalTime
      }
    }
  })
  const listeners: Array<() => void> = []
  const tell = (): void => { for (const listener of listeners) listener() }

  const get = (): License => licenses.find(licenseDocument) ?? unsaid

  function put (license: License): License {
    const kept = licenses.has(licenseDocument) ? licenses.replace(license) : licenses.add(license)
    tell()
    return kept
  }

  const change = (changes: Partial<License>): License => put({ ...get(), ...changes })

  /** Another licence with the settings of the server; what it may not be set to is off. */
  function takeOver (terms: LicenseTerms, updates = get().autoUpdateEnabled): License {
    const { freeAgentInstanceConsumptionEnabled, proactiveSupportEnabled } = get()
    return put({
      ...terms,
      id: licenseDocument,
      autoUpdateEnabled: updates && updatable.includes(typeOf(terms)),
      freeAgentInstanceConsumptionEnabled,
      proactiveSupportEnabled
    })
  }

  /** A file of promotional instances alone is about the licence that is there. */
  function complete (file: LicenseFile): LicenseTerms {
    return sectionsOf(file).length > 0
      ? { ...file, licenseId: file.licenseId ?? kernel.ids.next() }
      : { ...termsOf(get()), ...(file.promo && { promo: file.promo }) }
  }

  /**
   * ASSUMED: promotional instances are granted while the licence updates itself, and those of an earlier promotion are
   * replaced only where that is asked for.
   */
  function guardPromo (type: EInstalledLicenseType, choices: PromoChoices): void {
    if (!promotable.includes(type)) {
      throw refuse.wrongLicense('promo instances need a Perpetual or Subscription license')
    }
    if (get().promo !== undefined && choices?.overwriteExisting !== true) {
      throw refuse.promoExists()
    }
    if (!get().autoUpdateEnabled && choices?.enableAutoUpdate !== true) {
      throw refuse.promoNeedsUpdate()
    }
  }

  /** Puts a licence in the place of the one that is there. */
  function installFile (text: string, choices?: PromoChoices): License {
    const { promo, ...terms } = complete(readLicenseFile(text))
    // ASSUMED: one that could not be used anyway is not taken; in its grace period it is.
    if ((expiryOf(terms)?.usableUntil ?? Infinity) <= kernel.clock.now()) throw refuse.wrongLicense('it has expired')
    if (promo === undefined || choices?.installWithoutPromo === true) return takeOver(terms)
    guardPromo(typeOf(terms), choices)
    return takeOver({ ...terms, promo }, true)
  }

  kernel.onArranged(licenses.name, tell)
  kernel.onOutgoing(licenses.name, tell)

  return {
    get,
    change,
    installFile,

    /** Adds instances beyond those that were bought; a licence without instances stays as it is. */
    enlarge (by: number): void {
      const { instance } = get()
      if (instance === undefined || !licenses.has(licenseDocument)) return
      change({ instance: { ...instance, licensed: instance.licensed + by } })
    },

    /** Tells of every change of the licence, also from outside. */
    onChange (listener: () => void): void { listeners.push(listener) },

    /** ASSUMED: no server is managed by an Enterprise Manager, so nothing needs to be forced. */
    install: ({ license, promo }: LicenseInstallationSpec): License => installFile(textOf(license), promo),

    /** Takes a part away, or all: a server without a licence is of the free edition (guide). */
    remove ({ section = 'All' }: LicenseRemoveSpec): License {
      const license = get()
      if (isCommunity(license)) throw refuse.noLicense('remove')
      const { instance, socket, promo, ...others } = license
      if (section === 'Instance' && instance === undefined) throw refuse.noSection('instance')
      if (section === 'Socket' && socket === undefined) throw refuse.noSection('socket')
      if (section === 'Instance' && socket !== undefined) return put({ ...others, socket })
      // A promotion goes with the instances that it was put on top of (guide).
      if (section === 'Socket' && instance !== undefined) return put({ ...others, instance, ...(promo && { promo }) })
      return takeOver({ licenseId: kernel.ids.next(), ...community })
    },

    /** The bodies may be left out in 1.2. ASSUMED: that asks for nothing, and is refused. */
    setAutoUpdate ({ enabled, proactiveSupportEnabled }: Partial<LicenseAutoUpdateSpec> = {}): License {
      if (enabled === undefined) throw refuse.missing('enabled')
      if (enabled && !updatable.includes(typeOf(get()))) {
        throw refuse.notUpdated(typeOf(get()))
      }
      return change({
        autoUpdateEnabled: enabled,
        proactiveSupportEnabled: proactiveSupportEnabled ?? get().proactiveSupportEnabled
      })
    },

    setAgentConsumption ({ enabled }: Partial<LicenseAgentConsumptionSpec> = {}): License {
      if (enabled === undefined) throw refuse.missing('enabled')
      return change({ freeAgentInstanceConsumptionEnabled: enabled })
    }
  }
}

export type Licenses = ReturnType<typeof createLicense>

function termsOf (license: License): LicenseTerms {
  const {
    id: _id, autoUpdateEnabled: _update, freeAgentInstanceConsumptionEnabled: _agents,
    proactiveSupportEnabled: _support, warnedAt: _warned, ...terms
  } = license
  return terms
}
