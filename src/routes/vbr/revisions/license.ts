import type { Members, Shape } from '../../../server/product.js'
import { typeCalled } from '../../../state/vbr/license/kinds.js'
import { membersIn } from './steps.js'

/** The nearest of the dates that the parts of a licence have: they stood beside the parts before 1.3-rev2. */
function nearest (license: Members, name: string): unknown {
  return [license.instanceLicenseSummary, license.socketLicenseSummary]
    .map(summary => membersIn(summary)?.[name])
    .filter(date => typeof date === 'string')
    .sort()[0]
}

export const licenseShapes: readonly Shape[] = [
  {
    model: 'InstalledLicenseModel',
    since: '1.3-rev2',
    project: license => ({
      ...license,
      expirationDate: nearest(license, 'expirationDate'),
      supportExpirationDate: nearest(license, 'supportExpirationDate')
    })
  },
  // All of a type were called by its own word before (examples).
  {
    model: 'InstanceLicenseObjectModel',
    since: '1.3-rev0',
    project: object => ({ ...object, type: typeCalled(String(object.type)) })
  }
]
