import { catalogue } from '../../store/refusals.js'
import { refuse } from '../base/refusals.js'

/** What is refused about the configuration backup; what all areas refuse stands with it. */
export const configurationRefusals = catalogue({
  scaleOutNotAllowed: {
    kind: 'conflict',
    evidence: { guide: 'sobr_limitations' },
    text: () => 'Configuration backups cannot be stored in a scale-out backup repository.'
  },
  snmpNotSet: { kind: 'conflict', evidence: 'recorded', text: () => 'Specify SNMP settings in General Options.' }
}, refuse)
