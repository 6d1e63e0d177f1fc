import { Type } from '@sinclair/typebox'

export const DeviceCodePath = Type.Object({ world: Type.String(), code: Type.String() })
