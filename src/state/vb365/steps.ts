import type { StepTitles } from '../control/due-steps.js'

/** What happens in the steps of VB365's schedule besides those of its sessions, in words. */
export const stepTitles: StepTitles = {
  'dataRetrieval:expire': 'Data that was retrieved expires',
  'dataRetrieval:history': 'Sessions of retrievals that are too old are forgotten',
  'dataRetrieval:notice': 'A notice about retrieved data is sent',
  'dataRetrieval:remove': 'Retrieved data is removed',
  'job:start': '{name} starts',
  'job:retry': '{name} is tried again',
  'copyJob:start': 'The copy job of {name} starts',
  'jobSession:history': 'Sessions that are too old are forgotten',
  'jobSession:objects': '{name} goes on with its next objects',
  'license:report': 'The monthly report of license usage is made',
  'license:sendReport': 'The report of license usage is sent',
  'license:update': 'The license is renewed',
  'repository:cleanUp': 'Retention cleans up {name}',
  'restoreSession:history': 'Restore sessions that are too old are forgotten',
  'restoreSession:idle': '{name} is stopped, unless somebody uses it',
  'restoreSession:outcome': '{name} ends as it was arranged',
  'vb365.license:notice': 'A notice about the license is sent',
  'vb365.proxyInMaintenance': '{name} has entered its maintenance mode',
  'vb365.proxyInstalled': '{name} is installed',
  'vb365.proxyRescanned': '{name} is rescanned'
}
