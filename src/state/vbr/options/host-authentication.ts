import { Type } from '@sinclair/typebox'
import type {
  GeneralOptionsHostAuthenticationImportModel, GeneralOptionsHostAuthenticationImportResultModel,
  GeneralOptionsHostAuthenticationModel
} from '../../../schemas/vbr/general-options.js'
import { text } from '../../store/collection.js'
import { member, texts } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import type { Settings } from './settings.js'
import { optionsRefusals as refuse } from './refusals.js'

/** A host that VBR connects to because its key is known. */
export interface TrustedHost { id: string, name: string, fingerprint: string }

/** A list of trusted hosts as it was written to a file of the backup server. */
export interface TrustedHostsFile { id: string, path: string, hosts: Array<Omit<TrustedHost, 'id'>> }

/** Which hosts VBR trusts: all that it meets, or those on a list, which can be taken to a file and back. */
export function createHostAuthentication (kernel: Kernel, settings: Settings) {
  const hosts = kernel.collection<TrustedHost>({
    name: 'vbr.trustedHosts',
    noun: 'Trusted host',
    few: true,
    shape: { own: texts('name', 'fingerprint') },
    columns: { name: text('name') }
  })
  const files = kernel.collection<TrustedHostsFile>({
    name: 'vbr.trustedHostsFiles',
    noun: 'File of trusted hosts',
    few: true,
    shape: { own: { path: member.text, hosts: Type.Array(Type.Object(texts('name', 'fingerprint'))) } },
    columns: { path: text('path') }
  })

  const show = (): GeneralOptionsHostAuthenticationModel =>
    ({ mode: settings.read().hostTrust, trustedHostCount: hosts.count() })

  const fileAt = (path: string): TrustedHostsFile | undefined => files.first({ where: { path } })

  return {
    get: show,

    /** A host is known by its key from now on. */
    trust (name: string, fingerprint: string): void {
      const known = hosts.first({ where: { name } })
      if (known === undefined) hosts.add({ id: kernel.ids.next(), name, fingerprint })
      else hosts.patch(known.id, { fingerprint })
    },

    /** The number of hosts is counted, never set. */
    update ({ mode }: GeneralOptionsHostAuthenticationModel): GeneralOptionsHostAuthenticationModel {
      settings.change({ hostTrust: mode })
      return show()
    },

    /** Writes the list to a file, over whatever was there. */
    exportTo (path: string): void {
      if (path.trim() === '') throw refuse.noFilePath()
      const content = hosts.list().map(({ name, fingerprint }) => ({ name, fingerprint }))
      const known = fileAt(path)
      if (known === undefined) files.add({ id: kernel.ids.next(), path, hosts: content })
      else files.patch(known.id, { hosts: content })
    },

    /** Takes up the hosts of a file that was written before; a host on the list stays unless it may be overwritten. */
    importFrom (
      { path, overwriteExistingTrustedHosts: overwrite }: GeneralOptionsHostAuthenticationImportModel
    ): GeneralOptionsHostAuthenticationImportResultModel {
      const file = fileAt(path)
      if (file === undefined) throw refuse.noSuchFile(path)
      const warnings: string[] = []
      for (const host of file.hosts) {
        const known = hosts.first({ where: { name: host.name } })
        if (known === undefined) hosts.add({ id: kernel.ids.next(), ...host })
        else {
          if (overwrite) hosts.patch(known.id, host)
          warnings.push(`Host ${host.name} is trusted already and was ${overwrite ? 'overwritten' : 'skipped'}.`)
        }
      }
      // ASSUMED: one word, as in the example of the documents.
      return { result: 'Success', warnings }
    }
  }
}

export type HostAuthentication = ReturnType<typeof createHostAuthentication>
