import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const python = 'import sys,zipfile,json;z=zipfile.ZipFile(sys.argv[1]);assert z.testzip() is None;print(json.dumps({i.filename:i.file_size for i in z.infolist()}))'

/** The files of an archive, as another program than ours reads it: their paths and how large they are. */
export function filesIn (archive: Uint8Array): Record<string, number> {
  const file = join(mkdtempSync(join(tmpdir(), 'vbsim-')), 'files.zip')
  writeFileSync(file, archive)
  return JSON.parse(execFileSync('python3', ['-c', python, file], { encoding: 'utf8' })) as Record<string, number>
}
