import { archiveOf } from '../../server/papers/archive.js'
import { textOf } from '../../server/papers/pieces.js'
import { tarOf } from '../../server/papers/tar.js'
import { file, type FileReply } from '../../server/section.js'
import type { AgentPackages } from '../../state/vbr/agents/packages.js'

/** Packages of agents as a file of the format that was asked for. */
export function packagesFile ({ name, format, files }: ReturnType<AgentPackages['filesOf']>): FileReply {
  const all = files.map(({ name, content }) => ({ path: name, content: textOf(content) }))
  return format === 'Zip'
    ? file(archiveOf(all), `${name}.zip`, 'application/zip')
    : file(tarOf(all), `${name}.tar`, 'application/x-tar')
}
