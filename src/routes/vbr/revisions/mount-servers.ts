import type { Shape } from '../../../server/product.js'
import { membersIn } from './steps.js'

/**
 * Before 1.3 a repository had one mount server, always Windows; since then one for Windows, one for Linux or both. What
 * an older client sends stands without a type: the state puts it in place of the one that such a client is shown.
 */
export const mountServer: Omit<Shape, 'model'> = {
  since: '1.3-rev0',
  lift: repository => repository.mountServer === undefined
    ? repository
    : { ...repository, mountServer: { windows: repository.mountServer } },
  project (repository) {
    const servers = membersIn(repository.mountServer)
    return servers === undefined ? repository : { ...repository, mountServer: servers.windows ?? servers.linux }
  }
}
