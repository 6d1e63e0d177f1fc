import type { Ajv } from 'ajv'
import type { Ajv2019 } from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'

/** Formats that say how a text is meant and refuse none, or that Ajv's number types already check. */
const namesOnly = [
  'password', 'int32', 'int64', 'float', 'double', 'binary', 'byte', 'time', 'uri', 'email', 'hostname', 'ipv4', 'duration'
]

/** Teaches a validator the formats of both contracts. */
export function addContractFormats (ajv: Ajv | Ajv2019): void {
  addFormats.default(ajv, ['uuid', 'date-time', 'date'])
  for (const name of namesOnly) ajv.addFormat(name, true)
}
