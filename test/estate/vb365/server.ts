/** Applications that log in to VB365 for a tenant of the default estate and for its operators, by client id. */
export const tenantClient = '2a7e0000-0000-4000-8000-000000000001'
export const operatorClient = '2a7e0000-0000-4000-8000-000000000002'
/** An operator without an application: the id of the user and that of the tenant. */
export const operatorByTenant = '2a7e0000-0000-4000-8000-0000000000a1.7c1e5b0a-3f52-4d0e-9b61-2d8f4a6c1e01'
