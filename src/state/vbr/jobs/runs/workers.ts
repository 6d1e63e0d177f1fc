import type { TaskSession } from '../../sessions/task-sessions.js'
import type { Job } from '../job.js'
import type { Worker } from '../kinds/kind.js'
import type { JobKinds } from '../kinds/kinds.js'
import type { TaskSlots } from './task-slots.js'

/** Who can move the data of jobs now. */
export function createJobWorkers (kinds: JobKinds, slots: TaskSlots) {
  /** The proxies of a job, all for all of its tasks; nothing where none has a part in it. */
  function proxiesOf (job: Job): readonly Worker[] | undefined {
    const { proxies } = kinds.partsOf(job)
    const available = proxies && slots.available(proxies)
    return available?.length === 0 && proxies?.isOptional === true ? undefined : available
  }

  return {
    proxiesOf,

    /** Those for a task; nothing where nobody has to. */
    forTask (job: Job, task: TaskSession, proxies = proxiesOf(job)): readonly Worker[] | undefined {
      const worker = proxies === undefined ? kinds.of(job).work.workerOf?.(task) : undefined
      return worker === undefined ? proxies : [worker]
    }
  }
}

export type JobWorkers = ReturnType<typeof createJobWorkers>
