import { ChangedModel, Enum, type Static } from '../../kit/vbr.js'


export const ELoginGrantType = ChangedModel('ELoginGrantType', {
  '1.1-rev0': Enum('ELoginGrantType', ['password', 'refresh_token', 'authorization_code', 'vbr_token'], { default: 'password' }),
  '1.3-rev1': Enum('ELoginGrantType', ['Password', 'Refresh_token', 'Authorization_code', 'Vbr_token'], { default: 'Password' }),
})
export type ELoginGrantType = Static<typeof ELoginGrantType>
