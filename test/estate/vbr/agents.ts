/** The default estate's recovery tokens, by id. */
export const erpToken = '5b000000-0000-4000-8000-000000000001'
export const expiredToken = '5b000000-0000-4000-8000-000000000002'
