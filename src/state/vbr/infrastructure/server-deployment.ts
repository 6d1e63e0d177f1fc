import type { Kernel } from '../../kernel.js'
import { isResolved } from './host-identity.js'
import { removal as itemRemoval, saving as itemSaving } from './item-sessions.js'
import type { ManagedServer } from './managed-servers.js'
import { failureOf } from '../sessions/index.js'
import type { SessionOf, Sessions, SessionStep, Trouble } from '../sessions/sessions.js'

const second = 1_000

/**
 * A server as it will be once the session has ended well. Who changes a `part` of it, its login or all but its login,
 * leaves the other as it is by then.
 */
export interface Deployment { server: ManagedServer, isNew: boolean, part?: 'login' | 'settings' }

interface Removal { serverId: string, name: string, hasComponents: boolean }

/** What a session does to the servers; each says what is in the way, if something is. */
export interface Deploys {
  /** Whether the server can be reached. */
  isReachable: (id: string) => boolean
  /** What speaks against saving it, looked at again before it is done. */
  trouble: (work: Deployment) => string | undefined
  save: (work: Deployment) => void
  removalTrouble: (id: string) => string | undefined
  remove: (id: string) => void
}

type Step = SessionStep<Deployment>

/**
 * Adding and changing a server, and its removal: what is wanted happens when the session has ended well.
 *
 *   POST, PUT ──▶ Working: reach it, install, look around, save ──▶ Stopped Success: as it was asked for
 *                    └── not reached, refused meanwhile ──▶ Stopped Failed: as it was before
 *   DELETE ──▶ Working ──▶ Stopped Success: gone; Warning: gone, but its components were left on it
 */
export function createServerDeployment ({ log }: Kernel, sessions: Sessions, deploys: Deploys) {
  const { isReachable, trouble, save, removalTrouble, remove } = deploys

  function connectionTrouble ({ work: { server, isNew } }: SessionOf<Deployment>): Trouble | undefined {
    if (!isResolved(server.name)) return failureOf(`Failed to resolve host name ${server.name}.`)
    return isNew || isReachable(server.id) ? undefined : failureOf(`Failed to connect to ${server.name}.`)
  }

  // ASSUMED: the lines; how long all takes is of the size that servers show.
  const saving: Step = {
    says: 'Creating configuration records', lasts: 5 * second, run: ({ work }) => failureOf(trouble(work))
  }

  const subjects = ({ work }: SessionOf<Deployment>): string[] => [work.server.id, work.server.name]

  /** Where the server is found is said once it is there. */
  function succeed ({ id, work }: SessionOf<Deployment>): void {
    save(work)
    log.add(id, `[${work.server.name}] server has been saved successfully`)
    deployments.change(id, { resourceId: work.server.id })
  }

  /** Hosts on which components are installed. */
  const deployments = sessions.define<Deployment>({
    ...itemSaving,
    variant: 'ManagedServer',
    subjects,
    trouble: ({ work }) => trouble(work),
    succeed,
    steps: [
      { says: 'Collecting hardware info', lasts: 6 * second, run: connectionTrouble },
      { says: 'Creating temporary folder', lasts: 2 * second },
      { says: ({ work }) => `Package ${installer(work.server)} has been uploaded`, lasts: 12 * second },
      { says: 'Installing package Transport', lasts: 50 * second },
      { says: 'Detecting server configuration', lasts: 15 * second },
      saving
    ]
  })

  /** Servers that are only spoken to: vCenters, standalone hosts, managers of other platforms. */
  const connections = sessions.define<Deployment>({
    ...itemSaving,
    variant: 'ConnectedServer',
    subjects,
    trouble: ({ work }) => trouble(work),
    succeed,
    steps: [
      { says: ({ work }) => `Connecting to ${work.server.name}`, lasts: 5 * second, run: connectionTrouble },
      { says: 'Collecting infrastructure objects', lasts: 10 * second },
      saving
    ]
  })

  const removals = sessions.define<Removal>({
    ...itemRemoval,
    // Clients wait for the end of a removal by reading the server until it is gone (captures).
    shows: ({ work }) => [...itemRemoval.shows, work.serverId],
    variant: 'ManagedServer',
    subjects: ({ work }) => [work.serverId, work.name],
    steps: [
      { says: 'Checking dependencies', lasts: 3 * second, run: ({ work }) => failureOf(removalTrouble(work.serverId)) },
      {
        says: ({ work }) => work.hasComponents ? `Removing components from ${work.name}` : [],
        lasts: ({ work }) => work.hasComponents ? 25 * second : 0,
        run: ({ work }) => !work.hasComponents || isReachable(work.serverId)
          ? undefined
          : { result: 'Warning', message: `Failed to connect to ${work.name}: its components were not removed.` }
      },
      {
        says: 'Removing configuration records', lasts: 7 * second, run: ({ work }) => failureOf(removalTrouble(work.serverId))
      }
    ],
    trouble: ({ work }) => removalTrouble(work.serverId),
    succeed: ({ work }) => { remove(work.serverId) }
  })

  return {
    save: (work: Deployment, initiatedBy: string) =>
      (hasComponents(work.server) ? deployments : connections).start({ work, initiatedBy }),

    /** The session belongs to the server, as examples show. */
    remove: (server: ManagedServer, initiatedBy: string) => removals.start({
      work: { serverId: server.id, name: server.name, hasComponents: hasComponents(server) },
      jobId: server.id,
      initiatedBy
    })
  }
}

const hasComponents = ({ type }: ManagedServer): boolean =>
  type === 'WindowsHost' || type === 'LinuxHost' || type === 'HvServer'

const installer = ({ type }: ManagedServer): string =>
  type === 'LinuxHost' ? 'veeamdeployment' : 'VeeamDeploymentService.exe'
