import { iso } from '../../time/clock.js'
import type { Kernel } from '../../kernel.js'
import { toLocalTime } from '../base/local-time.js'
import type { Installed } from '../licensing/installed-license.js'
import { warningStart } from '../licensing/index.js'
import type { MailSettingsOf } from './mail-settings.js'

/** Something about the license that is told when its time has come. Milliseconds. */
interface Notice { at: number, text: string }

const step = 'vb365.license:notice'
const subject = 'vb365.license'

/** Tells by mail when the license is about to expire, has expired, and lets no job run any more. */
export function createLicenseNotices (kernel: Kernel, license: Installed, settings: ReturnType<MailSettingsOf>): void {
  const { clock, schedule } = kernel

  function notices (): Notice[] {
    const { type } = license.current()
    const { expires, graceEnds = expires } = license.term()
    if (expires === undefined || graceEnds === undefined) return []
    const warned = warningStart(type, expires)
    return [
      ...(warned < expires ? [{ at: warned, text: `The license expires on ${toLocalTime(iso(expires))}.` }] : []),
      { at: expires, text: `The license expired on ${toLocalTime(iso(expires))}.` },
      // ASSUMED: said once more when jobs run no longer.
      ...(graceEnds > expires ? [{ at: graceEnds, text: 'The grace period of the license is over: jobs do not run.' }] : [])
    ]
  }

  function plan (): void {
    schedule.cancel(subject, step)
    const next = notices().map(({ at }) => at).filter(at => at > clock.now())
    if (next.length > 0) schedule.at(Math.min(...next), step, subject, '', { recurring: true })
  }

  // A license that was renewed meanwhile has nothing to tell yet.
  schedule.define(step, () => {
    for (const { at, text } of notices()) {
      if (at === clock.now()) settings.send({ to: settings.read().to ?? '', subject: text, body: text })
    }
    plan()
  })

  license.onInstalled(plan)
  kernel.onBegin(plan)
}
