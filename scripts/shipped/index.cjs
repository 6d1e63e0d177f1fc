'use strict'
// The library for who requires it: what the program has besides is not for them.
const { runProgram: _, ...library } = require('./vbsim.cjs')

module.exports = library
