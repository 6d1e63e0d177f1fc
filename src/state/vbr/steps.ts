import type { StepTitles } from '../control/due-steps.js'

/** What happens in the steps of VBR's schedule besides those of its sessions, in words. */
export const stepTitles: StepTitles = {
  'vbr.authorizationEvent:expire': 'A request that waited for its approval expires',
  'vbr.configBackup:start': 'The configuration backup starts',
  'vbr.diskMount:dismounted': 'The disks of {name} are dismounted',
  'vbr.diskSession:expire': 'The disks of {name} are let go, for nobody asks for them',
  'vbr.exportedBackup:expire': 'The exported backup {name} is deleted: its time is over',
  'vbr.fileMount:compared': 'The files of {name} are compared with production',
  'vbr.fileMount:idle': 'The files of {name} are unmounted, for nobody asks for them',
  'vbr.hyperVMount:dismounted': '{name} is dismounted',
  'vbr.import:item': '{name} takes in its next item',
  'vbr.job:retry': '{name} is tried again',
  'vbr.job:start': '{name} starts',
  'vbr.job:windowEnd': 'The backup window of {name} ends',
  'vbr.jobRun:over': '{name} has processed everything',
  'vbr.jobRun:task': '{name} ends with {part}',
  'vbr.license:notice': 'A notice about the license is shown',
  'vbr.license:update': 'The license asks for its update',
  'vbr.malwareScan:turn': '{name} goes on with the next restore point',
  'vbr.publication:unmounted': 'The disks of {name} are unmounted',
  'vbr.replica:switchover': '{name} gives back to production',
  'vbr.protectionGroup:discover': 'The computers of {name} are looked for',
  'vbr.securityAnalyzer:start': 'The security and compliance analyzer starts',
  'vbr.session:stop': '{name} is stopped',
  'vbr.shareBrowsing:idle': 'A session that looks around on {name} ends, for nobody asks for it',
  'vbr.shareMount:compared': 'The files of {name} are compared with production',
  'vbr.shareMount:idle': '{name} is unmounted, for nobody asks for it',
  'vbr.task:stop': '{name} is stopped',
  'vbr.transfer:over': '{name} has moved everything that could be moved',
  'vbr.vmMount:dismounted': '{name} is dismounted'
}
