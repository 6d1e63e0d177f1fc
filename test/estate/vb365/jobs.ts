/** The default estate's backup jobs and the copy job of the first, by id. */
export const lindwurmDaily = '1a000000-0000-4000-8000-000000000001'
export const keyPeople = '1a000000-0000-4000-8000-000000000002'
export const almondNightly = '1a000000-0000-4000-8000-000000000003'
/** Has no schedule. */
export const almondToAzure = '1a000000-0000-4000-8000-000000000004'
export const dailyCopy = '1b000000-0000-4000-8000-000000000001'
