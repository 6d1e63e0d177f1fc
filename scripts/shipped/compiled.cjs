'use strict'
// Runs the bundle with what V8 made of it when it was built: to compile six megabytes again costs each start half a
// second. V8 looks itself whether that is of its own version and flags, and compiles anew where it is not.
const { existsSync, readFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

const file = join(__dirname, 'vbsim.cjs')
const kept = join(__dirname, 'vbsim.compiled')

/** What Node itself does with a CommonJS module, but for the compiling. */
exports.start = function start () {
  const script = new Script(`(function (exports, require, module, __filename, __dirname) { ${readFileSync(file, 'utf8')}\n})`, {
    filename: file,
    ...existsSync(kept) && { cachedData: readFileSync(kept) }
  })
  const module = { exports: {} }
  script.runInThisContext().call(module.exports, module.exports, require, module, file, __dirname)
  return { script, program: module.exports }
}
