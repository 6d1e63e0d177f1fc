import { archiveOf } from '../../server/papers/archive.js'
import { tarOf } from '../../server/papers/tar.js'
import { file, type FileReply } from '../../server/section.js'
import type { AgentPackages } from '../../state/vbr/agents/packages.js'

/** Packages of agents as a file of the format that was asked for. */
export async function packagesFile ({ name, format, files }: ReturnType<AgentPackages['filesOf']>): Promise<FileReply> {
  const all = files.map(({ name, content }) => ({ path: name, bytes: Buffer.from(content) }))
  return format === 'Zip'
    ? file(await archiveOf(all), `${name}.zip`, 'application/zip')
    : file(tarOf(all), `${name}.tar`, 'application/x-tar')
}
