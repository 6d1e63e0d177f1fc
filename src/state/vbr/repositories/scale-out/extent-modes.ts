import { repositoriesRefusals as refuse } from '../refusals.js'
import type { Repositories } from '../repositories.js'
import type { SavingOptions } from '../saving.js'
import type { ExtentStatus, ScaleOutRepositories } from './repositories.js'
import type { Server } from '../../server/server.js'
import type { Session, SessionKind, Sessions } from '../../sessions/sessions.js'

/** The extents of a scale-out repository that a session is about. */
export interface ExtentWork { scaleOutId: string, extentIds: string[] }

type Mode = 'Sealed' | 'Maintenance'

const second = 1_000

/**
 * Sealed extents are read, but take no new backups; those in maintenance are not used at all.
 *
 *   Normal ──▶ Sealed: at once
 *   Normal ──▶ Maintenance: at once when nothing is at work there, else Pending until it is done (guide)
 */
export function createExtentModes (
  sessions: Sessions, server: Server, repositories: Repositories, scaleOutRepositories: ScaleOutRepositories
) {
  const common = {
    kind: 'RepositoryMaintenance',
    type: 'RepositoryMaintenance',
    name: 'Repository Maintenance',
    subjects: ({ work }) => [work.scaleOutId, ...work.extentIds]
  } as const satisfies Partial<SessionKind<ExtentWork>>

  const modesOf = (scaleOutId: string, extentId: string): ExtentStatus[] =>
    scaleOutRepositories.extentStatus(scaleOutId, extentId).filter(status => status !== 'Normal')

  /** The extents of the session that are extents still. */
  function extentsOf ({ scaleOutId, extentIds }: ExtentWork): string[] {
    const extents = scaleOutRepositories.extentsOf(scaleOutId)
    return extentIds.filter(id => extents.includes(id))
  }

  function change (work: ExtentWork, mode: ExtentStatus, isOn: boolean): void {
    for (const id of extentsOf(work)) {
      const others = modesOf(work.scaleOutId, id).filter(other => other !== mode)
      scaleOutRepositories.setStatus(work.scaleOutId, id, isOn ? [...others, mode] : others)
    }
  }

  const namesOf = (work: ExtentWork): string =>
    work.extentIds.map(id => repositories.find(id)?.name ?? id).join(', ')

  /** ASSUMED: the lines of the log. */
  const simple = (variant: string, says: string, apply: (work: ExtentWork) => void) => sessions.define<ExtentWork>({
    ...common,
    variant,
    steps: [{ says: ({ work }) => `${says} ${namesOf(work)}`, lasts: 5 * second }],
    succeed: ({ work }) => { apply(work) }
  })

  const seals = simple('Seal', 'Enabling sealed mode for', work => { change(work, 'Sealed', true) })
  const unseals = simple('Unseal', 'Disabling sealed mode for', work => { change(work, 'Sealed', false) })
  const releases = simple('Release', 'Disabling maintenance mode for', work => { change(work, 'Maintenance', false) })

  const maintains = sessions.define<ExtentWork>({
    ...common,
    variant: 'Maintain',
    steps: [{
      says: ({ work }) => `Enabling maintenance mode for ${namesOf(work)}`,
      lasts: 5 * second,
      begin: ({ work }) => { change(busyOf(work), 'Pending', true) },
      holds: ({ work }) => busyOf(work).extentIds.length > 0
    }],
    succeed ({ work }) {
      change(work, 'Pending', false)
      change(work, 'Maintenance', true)
    },
    fail: ({ work }) => { change(work, 'Pending', false) }
  })

  const busyOf = (work: ExtentWork): ExtentWork =>
    ({ ...work, extentIds: extentsOf(work).filter(id => repositories.isBusy(id)) })

  /** The extents that a body names: of the performance tier, for they alone have modes. */
  function read (scaleOutId: string, repositoryIds: readonly string[]): ExtentWork {
    const { id, name, performanceTier } = scaleOutRepositories.get(scaleOutId)
    if (repositoryIds.length === 0) throw refuse.empty('repositoryIds')
    const extentIds = repositoryIds.map(given => {
      const extent = performanceTier.performanceExtents.find(extent => extent.id === given.toLowerCase())
      if (extent === undefined) throw refuse.noExtent(given, name)
      return extent.id
    })
    return { scaleOutId: id, extentIds: [...new Set(extentIds)] }
  }

  /** ASSUMED: what is being evacuated, or on its way into maintenance, is left alone until that is over. */
  function readIdle (scaleOutId: string, repositoryIds: readonly string[]): ExtentWork {
    const work = read(scaleOutId, repositoryIds)
    const moving = work.extentIds.find(id =>
      modesOf(work.scaleOutId, id).some(mode => mode === 'Evacuate' || mode === 'Pending'))
    if (moving !== undefined) throw refuse.modeChanging(repositories.get(moving).name)
    return work
  }

  const kinds = { Sealed: { on: seals, off: unseals }, Maintenance: { on: maintains, off: releases } }

  return {
    read,
    modesOf,
    change,

    /** Switches a mode of extents on or off; one that is so already stays so. */
    set (
      scaleOutId: string, repositoryIds: readonly string[], mode: Mode, isOn: boolean,
      { initiatedBy = server.account() }: SavingOptions = {}
    ): Session {
      const work = readIdle(scaleOutId, repositoryIds)
      return kinds[mode][isOn ? 'on' : 'off'].start({ initiatedBy, work })
    }
  }
}

export type ExtentModes = ReturnType<typeof createExtentModes>
