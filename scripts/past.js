import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { deflateSync } from 'node:zlib'
import { build } from 'esbuild'
import { bundling, root } from './bundling.js'

const estate = 'default'

/**
 * Plays the past of the default estate up to each half day of a week and puts what comes of it into `past` in a folder
 * of bundles. Nothing is to be done where it is there, played by the same code from the same estate.
 */
export async function playPast (dist) {
  const player = await bundlePlayer()
  // It lies beside the bundles for a while, for it finds the fixtures and packages as they do.
  const file = join(dist, 'player.mjs')
  writeFileSync(file, player)
  try {
    const { readShipped, playHalfDay, halves } = await import(pathToFileURL(file).href)
    const fixture = readShipped(estate)
    const key = createHash('sha256').update(player).update(JSON.stringify(fixture)).digest('hex')
    const place = join(dist, 'past')
    const keyFile = join(place, `${estate}.key`)
    if (existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) return
    rmSync(place, { recursive: true, force: true })
    mkdirSync(place)
    const images = new Map()
    const played = { find: half => images.get(half), keep: (half, image) => images.set(half, image) }
    for (let half = 0; half < halves; half++) {
      const image = playHalfDay(half, { fixture, report, played })
      writeFileSync(join(place, `${estate}-${half}.image`), deflateSync(image, { level: 9 }))
    }
    writeFileSync(keyFile, key)
  } finally {
    rmSync(file)
  }
}

/** A fault of ours inside a step: no past is better than a wrong one. */
function report (message, error) {
  throw new Error(message, { cause: error })
}

async function bundlePlayer () {
  const { outputFiles: [{ text }] } = await build({
    ...bundling,
    stdin: {
      contents: [
        "export { readShipped } from './src/estate.ts'",
        "export { playHalfDay } from './src/state/world/world.ts'",
        "export { halves } from './src/state/world/played-past.ts'"
      ].join('\n'),
      resolveDir: root,
      loader: 'ts'
    },
    write: false
  })
  return text
}
