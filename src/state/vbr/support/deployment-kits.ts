import type { TaskModel } from '../../../schemas/vbr/common/tasks.js'
import type { CreateDeploymentKitSpec } from '../../../schemas/vbr/deployment.js'
import type { Kernel } from '../../kernel.js'
import { buildOf } from '../base/build.js'
import type { Server } from '../server/server.js'
import type { Tasks } from '../sessions/tasks.js'
import { supportRefusals as refuse } from './refusals.js'

export interface DeploymentKitsBelow { server: Server, tasks: Tasks }

interface Kit { systems: System[], validHours: number }
type System = keyof typeof packages

/** A kit as it is downloaded: files of text, to which the certificate of the server comes. */
export interface DeploymentKit { name: string, files: Array<{ path: string, content: string }> }

const second = 1_000
const hour = 3_600_000
/** The limits and the value of who says nothing stand in the newest document. */
const longest = 8_760
const usualHours = 720

/** ASSUMED: how the packages and scripts are called. */
const packages = {
  Windows: { files: ['VeeamDeployment.msi', 'VeeamTransport.msi'], script: 'InstallDeploymentKit.bat' },
  Linux: { files: ['veeamdeployment.rpm', 'veeamdeployment.deb'], script: 'install-deployment-kit.sh' },
  Unix: { files: ['veeamdeployment-aix.rpm'], script: 'install-deployment-kit-unix.sh' }
}

/** Kits by which computers trust the backup server without a password. */
export function createDeploymentKits (kernel: Kernel, { server, tasks }: DeploymentKitsBelow) {
  const makings = tasks.define<Kit>({
    kind: 'DeploymentKit',
    type: 'DeploymentKit',
    starting: second,
    // ASSUMED: the lengths.
    steps: [{ lasts: 5 * second }, { lasts: ({ work }) => work.systems.length * 10 * second }]
  })

  return {
    start (spec: CreateDeploymentKitSpec = {}): TaskModel {
      const {
        validityPeriodHours = usualHours, includeWindowsPackages = true, includeLinuxPackages = false,
        includeUnixPackages = false
      } = spec
      if (validityPeriodHours < 1 || validityPeriodHours > longest) throw refuse.outOfRange('validityPeriodHours', 1, longest)
      const systems: System[] = [
        ...includeWindowsPackages ? ['Windows' as const] : [],
        ...includeLinuxPackages ? ['Linux' as const] : [],
        ...includeUnixPackages ? ['Unix' as const] : []
      ]
      if (systems.length === 0) throw refuse.emptyKit()
      return makings.start({ name: 'Create deployment kit', work: { systems, validHours: validityPeriodHours } })
    },

    /** What a task has made; it must have ended well. */
    read (taskId: string): DeploymentKit {
      const task = makings.find(taskId)
      if (task === undefined) throw refuse.noKit(taskId)
      if (task.state !== 'Stopped' || task.endTime === undefined || (task.result !== 'Success' && task.result !== 'Warning')) {
        throw refuse.kitNotReady(taskId)
      }
      const { systems, validHours } = task.work
      const until = new Date(Date.parse(task.endTime) + validHours * hour).toISOString()
      const { name } = server.get()
      const build = buildOf(kernel.options.vbrRevision).number
      const facts = { server: name, build, created: task.endTime, validUntil: until, systems }
      return {
        name: 'DeploymentKit',
        files: [
          { path: 'kit.json', content: `${JSON.stringify(facts, undefined, 2)}\n` },
          ...systems.flatMap(system => {
            const { files, script } = packages[system]
            return [
              { path: `${system}/${script}`, content: `Made by vbsim, a simulator: nothing is installed.\n${files.join('\n')}\n` },
              ...files.map(file => ({ path: `${system}/${file}`, content: `Package ${file} ${facts.build}\n` }))
            ]
          })
        ]
      }
    }
  }
}

export type DeploymentKits = ReturnType<typeof createDeploymentKits>
