import type { RESTBackupRepository } from '../../schemas/vb365/backup-repositories.js'
import type { Kernel } from '../world.js'

export type Repository = RESTBackupRepository & { id: string, name: string }

export function createRepositories (kernel: Kernel) {
  const repositories = kernel.collection<Repository>({ name: 'vb365.repositories', noun: 'Backup repository' })
  return {
    get: repositories.get,
    patch: repositories.patch,
    guardOwnerOnline (_repository: Repository): void {}
  }
}

export type Repositories = ReturnType<typeof createRepositories>
