// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, DateTime, Dictionary, Done, Enum, Flag, Get, Int32, Model, Nothing, Nullable, Optional, Post, Put,
  Ref, Since, Text, Until, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTAction, RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'License'

export const RESTLicense = Model('RESTLicense', {
  ...Optional({
    licenseID: Nullable(Uuid()),
    email: Text(),
    status: Enum(['Valid', 'Expired']),
    type: Enum(['Subscription', 'Evaluation', 'NFR', 'Rental', 'Community', 'AwsPrivateOffer']),
    licensedTo: Text(),
    totalNumber: Int32(),
    usedNumber: Int32(),
    newNumber: Int32(),
    supportID: Text(),
  }),
  ...Until('v6', Optional({
    expirationDate: Nullable(DateTime()),
    contactPerson: Text(),
    supportExpirationDate: Nullable(DateTime()),
  })),
  ...Since('v7', Optional({
    licenseExpires: Nullable(DateTime()),
    gracePeriodExpires: Nullable(DateTime()),
    package: Text(),
  })),
})
export type RESTLicense = Static<typeof RESTLicense>

export const RESTInstallLicenseOptions = Model('RESTInstallLicenseOptions', Optional({ licenseFile: Text() }))
export type RESTInstallLicenseOptions = Static<typeof RESTInstallLicenseOptions>

export const RESTLicenseAutoUpdate = Model('RESTLicenseAutoUpdate', Optional({
  isEnabled: Nullable(Flag()),
  _links: Ref(RESTLinkHALDictionary),
  _actions: Dictionary(Ref(RESTAction), { readOnly: true }),
}))
export type RESTLicenseAutoUpdate = Static<typeof RESTLicenseAutoUpdate>

export const licenseGet = Get({
  id: 'License_Get',
  url: '/License',
  reply: Ref(RESTLicense),
})

export const licenseInstallAction = Post({
  id: 'License_InstallAction',
  url: '/License/Install',
  body: Ref(RESTInstallLicenseOptions),
  reply: Ref(RESTLicense),
})

export const licenseUpdateAction = Post({
  id: 'License_UpdateAction',
  url: '/License/Update',
  reply: Ref(RESTLicense),
})

export const licenseGetAutoUpdate = Get({
  id: 'License_GetAutoUpdate',
  url: '/License/AutoUpdate',
  reply: Ref(RESTLicenseAutoUpdate),
})

export const licenseUpdate = Put({
  id: 'License_Update',
  url: '/License/AutoUpdate',
  body: Ref(RESTLicenseAutoUpdate),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})
