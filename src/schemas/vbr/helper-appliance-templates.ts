// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Created, Enum, Flag, Get, Int32, List, Model, Optional, Post, Ref, Text, Uuid, type Static,
} from '../kit/vbr.js'
import { AzureComputeVMTagModel } from './common/repositories.js'
import { SessionModel } from './common/sessions.js'
import { PaginationResult } from './common/shared.js'

export const tag = 'Helper Appliance Templates'

export const EHelperApplianceTemplatesFiltersOrderColumn = Enum('EHelperApplianceTemplatesFiltersOrderColumn', [
  'Location', 'ResourceGroup',
])
export type EHelperApplianceTemplatesFiltersOrderColumn = Static<typeof EHelperApplianceTemplatesFiltersOrderColumn>

export const AzureHelperApplianceTemplateSpec = Model('AzureHelperApplianceTemplateSpec', {
  subscriptionId: Uuid(),
  location: Text(),
  ...Optional({
    resourceGroup: Text(),
    storageAccountName: Text(),
    virtualNetworkId: Text(),
    subnetId: Text(),
    tags: List(Ref(AzureComputeVMTagModel)),
  }),
})
export type AzureHelperApplianceTemplateSpec = Static<typeof AzureHelperApplianceTemplateSpec>

export const AzureHelperApplianceTemplateModel = Model('AzureHelperApplianceTemplateModel', {
  id: Uuid(),
  spec: Ref(AzureHelperApplianceTemplateSpec),
})
export type AzureHelperApplianceTemplateModel = Static<typeof AzureHelperApplianceTemplateModel>

export const AzureHelperApplianceTemplatesResult = Model('AzureHelperApplianceTemplatesResult', {
  data: List(Ref(AzureHelperApplianceTemplateModel)),
  pagination: Ref(PaginationResult),
})
export type AzureHelperApplianceTemplatesResult = Static<typeof AzureHelperApplianceTemplatesResult>

export const AzureHelperApplianceTemplateDeploySpec = Model('AzureHelperApplianceTemplateDeploySpec', Optional({
  templates: List(Ref(AzureHelperApplianceTemplateSpec)),
}))
export type AzureHelperApplianceTemplateDeploySpec = Static<typeof AzureHelperApplianceTemplateDeploySpec>

export const EHelperApplianceTemplateStatus = Enum('EHelperApplianceTemplateStatus', [
  'OK', 'Outdated', 'Deploying', 'Deleting',
])
export type EHelperApplianceTemplateStatus = Static<typeof EHelperApplianceTemplateStatus>

export const HelperApplianceTemplateStateModel = Model('HelperApplianceTemplateStateModel', {
  id: Uuid(),
  subscriptionId: Uuid(),
  location: Text(),
  status: Ref(EHelperApplianceTemplateStatus),
})
export type HelperApplianceTemplateStateModel = Static<typeof HelperApplianceTemplateStateModel>

export const AzureHelperApplianceTemplateIdSpec = Model('AzureHelperApplianceTemplateIdSpec', {
  templateIds: List(Uuid()),
})
export type AzureHelperApplianceTemplateIdSpec = Static<typeof AzureHelperApplianceTemplateIdSpec>

export const getAllHelperApplianceTemplates = Get({
  id: 'GetAllHelperApplianceTemplates',
  url: '/api/v1/backupInfrastructure/helperApplianceTemplates',
  since: '1.3-rev2',
  claims: ['ViewHelperApplianceTemplates'],
  openTo: ['CustomBackup', 'CustomRestore', 'RestoreOperator'],
  filters: 'HelperApplianceTemplatesFilters',
  query: Optional({
    skip: Int32(),
    limit: Int32({ default: 200 }),
    orderColumn: Ref(EHelperApplianceTemplatesFiltersOrderColumn),
    orderAsc: Flag(),
    locationFilter: Text(),
    resourceGroupFilter: Text(),
  }),
  reply: Ref(AzureHelperApplianceTemplatesResult),
})

export const deployHelperApplianceTemplates = Post({
  id: 'DeployHelperApplianceTemplates',
  url: '/api/v1/backupInfrastructure/helperApplianceTemplates',
  since: '1.3-rev2',
  claims: ['DeployHelperApplianceTemplates'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  body: Ref(AzureHelperApplianceTemplateDeploySpec),
  reply: Created(Ref(SessionModel)),
})

export const getHelperApplianceTemplate = Get({
  id: 'GetHelperApplianceTemplate',
  url: '/api/v1/backupInfrastructure/helperApplianceTemplates/:id',
  since: '1.3-rev2',
  claims: ['ViewHelperApplianceTemplates'],
  openTo: ['CustomBackup', 'CustomRestore', 'RestoreOperator'],
  params: { id: Uuid() },
  reply: Ref(AzureHelperApplianceTemplateModel),
  errors: [401, 403, 500],
})

export const getHelperApplianceTemplateStatus = Get({
  id: 'GetHelperApplianceTemplateStatus',
  url: '/api/v1/backupInfrastructure/helperApplianceTemplates/:id/state',
  since: '1.3-rev2',
  claims: ['ViewHelperApplianceTemplates'],
  openTo: ['CustomBackup', 'CustomRestore', 'RestoreOperator'],
  params: { id: Uuid() },
  reply: Ref(HelperApplianceTemplateStateModel),
  errors: [401, 403, 500],
})

export const removeHelperApplianceTemplates = Post({
  id: 'RemoveHelperApplianceTemplates',
  url: '/api/v1/backupInfrastructure/helperApplianceTemplates/remove',
  since: '1.3-rev2',
  claims: ['RemoveHelperApplianceTemplates'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  body: Ref(AzureHelperApplianceTemplateIdSpec),
  reply: Created(Ref(SessionModel)),
})
