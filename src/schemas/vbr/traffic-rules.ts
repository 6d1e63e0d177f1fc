// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Created, Flag, Get, Int32, Integer, List, Model, Optional, Put, Ref, Text, Uuid, type Static,
} from '../kit/vbr.js'
import { BackupWindowSettingModel } from './common/schedules.js'
import { ESpeedUnit } from './common/shared.js'

export const tag = 'Traffic Rules'

export const TrafficRuleModel = Model('TrafficRuleModel', {
  name: Text(),
  sourceIPStart: Text(),
  sourceIPEnd: Text(),
  targetIPStart: Text(),
  targetIPEnd: Text(),
  ...Optional({
    id: Uuid(),
    encryptionEnabled: Flag(),
    throttlingEnabled: Flag(),
    throttlingUnit: Ref(ESpeedUnit),
    throttlingValue: Int32(),
    throttlingWindowEnabled: Flag(),
    throttlingWindowOptions: Ref(BackupWindowSettingModel),
  }),
})
export type TrafficRuleModel = Static<typeof TrafficRuleModel>

export const PreferredNetworkModel = Model('PreferredNetworkModel', Optional({
  ipAddress: Text(),
  subnetMask: Text(),
  cidrNotation: Text(),
}))
export type PreferredNetworkModel = Static<typeof PreferredNetworkModel>

export const PreferredNetworksModel = Model('PreferredNetworksModel', {
  isEnabled: Flag(),
  ...Optional({ networks: List(Ref(PreferredNetworkModel)) }),
})
export type PreferredNetworksModel = Static<typeof PreferredNetworksModel>

export const GlobalNetworkTrafficRulesModel = Model('GlobalNetworkTrafficRulesModel', {
  useMultipleStreamsPerJob: Flag(),
  ...Optional({
    uploadStreamsCount: Integer(),
    trafficRules: List(Ref(TrafficRuleModel)),
    preferredNetworks: Ref(PreferredNetworksModel),
  }),
})
export type GlobalNetworkTrafficRulesModel = Static<typeof GlobalNetworkTrafficRulesModel>

export const getAllTrafficRules = Get({
  id: 'GetAllTrafficRules',
  url: '/api/v1/trafficRules',
  claims: ['ViewTrafficRules'],
  reply: Ref(GlobalNetworkTrafficRulesModel),
})

export const updateTrafficRules = Put({
  id: 'UpdateTrafficRules',
  url: '/api/v1/trafficRules',
  claims: ['UpdateTrafficRules'],
  body: Ref(GlobalNetworkTrafficRulesModel),
  reply: Created(Ref(GlobalNetworkTrafficRulesModel)),
})
