import type { DeviceSignIns } from '../organizations/device-sign-ins.js'
import { restoreRefusals as refuse } from './refusals.js'

/** With what a restore signs in at Microsoft or on premises; bulk restores spell some of it otherwise. */
export interface Credentials {
  userName?: string | null | undefined
  userPassword?: string | null | undefined
  office365UserName?: string | null | undefined
  office365UserPassword?: string | null | undefined
  onPremisesUserName?: string | null | undefined
  onPremisesUserPassword?: string | null | undefined
  userCode?: string | null | undefined
  applicationId?: string | null | undefined
  applicationCertificate?: string | null | undefined
  impersonationAccountName?: string | null | undefined
}

const isGiven = (text: string | null | undefined): text is string => text != null && text !== ''

/**
 * Checks with what a restore signs in (documented: a name with a password, a device code, or an application with its
 * certificate): none is refused, and more than one, and a part of one. A device code must have been confirmed; it is
 * used
 * up by the restore.
 * @param impersonates with a certificate the restore acts for an account, which must be named
 */
export function guardCredentials (given: Credentials, deviceSignIns: DeviceSignIns, impersonates = false): void {
  const { userCode, applicationId, applicationCertificate, impersonationAccountName } = given
  const name = given.userName ?? given.office365UserName ?? given.onPremisesUserName
  const password = given.userPassword ?? given.office365UserPassword ?? given.onPremisesUserPassword
  const ways = [
    isGiven(name) || isGiven(password), isGiven(userCode), isGiven(applicationId) || isGiven(applicationCertificate)
  ].filter(Boolean).length
  if (ways === 0) throw refuse.noCredentials()
  if (ways > 1) throw refuse.mixedCredentials()
  if (isGiven(userCode)) return deviceSignIns.use(deviceSignIns.guardReady(userCode))
  if (isGiven(name) || isGiven(password)) {
    if (!isGiven(name)) throw refuse.lacks('userName')
    if (!isGiven(password)) throw refuse.lacks('userPassword')
    return
  }
  if (!isGiven(applicationId)) throw refuse.lacks('applicationId')
  if (!isGiven(applicationCertificate)) throw refuse.lacks('applicationCertificate')
  if (!/^[A-Za-z0-9+/\s]+=*\s*$/.test(applicationCertificate)) throw refuse.badCertificate()
  if (impersonates && !isGiven(impersonationAccountName)) throw refuse.lacks('impersonationAccountName')
}
