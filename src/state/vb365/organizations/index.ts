import type { Kernel } from '../../kernel.js'
import { createDirectory } from './directory.js'
import { createOrganizations } from './organizations.js'

export { hasOneDrive, isGuest } from './directory.js'

/** Whose data is backed up: organizations, and the users, groups, sites and teams in them. */
export const createOrganizationsArea = (kernel: Kernel) =>
  ({ organizations: createOrganizations(kernel), directory: createDirectory(kernel) })
export type OrganizationsArea = ReturnType<typeof createOrganizationsArea>
