// Writes the type declarations of the library entry and of the files that it speaks of, and of no others, into
// dist/types (or `types` in the folder named).
// Why not tsc: docs/decisions/0003-bundle-and-declarations.md
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('..', import.meta.url))
const entry = join(root, 'src', 'index.ts')
const [folder = 'dist'] = process.argv.slice(2)
const target = join(root, folder, 'types')

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config, ts.sys, root,
  { noEmit: false, incremental: false, declaration: true, emitDeclarationOnly: true, outDir: target, rootDir: join(root, 'src') }
)
delete options.tsBuildInfoFile
const program = ts.createProgram([entry], options)

rmSync(target, { recursive: true, force: true })
const problems = []
const files = new Set([entry])
for (const file of files) { // grows while it is walked
  const write = (path, text) => {
    ts.sys.writeFile(path, text)
    for (const { fileName } of ts.preProcessFile(text).importedFiles) {
      if (fileName.startsWith('.')) files.add(join(dirname(file), fileName.replace(/\.js$/, '.ts')))
    }
  }
  problems.push(...program.emit(program.getSourceFile(file), write, undefined, true).diagnostics)
}

// Read by programs that import and by those that require: names are all that there is, and both find them so.
ts.sys.writeFile(join(target, 'package.json'), '{ "type": "commonjs" }\n')

if (problems.length > 0) {
  console.error(ts.formatDiagnostics(problems, {
    getCanonicalFileName: name => name, getCurrentDirectory: () => root, getNewLine: () => '\n'
  }))
  process.exitCode = 1
}
