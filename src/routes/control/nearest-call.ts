import type { FastifyInstance } from 'fastify'
import { distance, nearest } from '../../state/store/nearest.js'

interface Call { method: string, path: string }

/** Remembers the calls that are registered from now on; gives what says which of them a wrong one may have meant. */
export function watchCalls (app: FastifyInstance): (method: string, url: string) => string {
  const calls: Call[] = []
  app.addHook('onRoute', ({ method, url }) => {
    // What hands calls on has paths of the products behind it, and HEAD goes with every GET.
    if (!url.startsWith('/api/') || url.includes('*')) return
    for (const one of [method].flat()) if (one !== 'HEAD') calls.push({ method: one, path: url })
  })
  return (method, url) => {
    const far = (call: Call): number => wayTo(call, method, url)
    const [near] = nearest(calls, far, 1)
    return near === undefined || far(near) > farthest ? '' : ` Did you mean ${near.method} ${near.path.replace(/:(\w+)/g, '{$1}')}?`
  }
}

/** So many letters may be wrong. */
const farthest = 3

/** The right path with the wrong method is nearer than a path with two letters wrong. */
function wayTo ({ method, path }: Call, wantedMethod: string, url: string): number {
  const [steps, wanted] = [stepsOf(path), stepsOf(url.split('?')[0] ?? '')]
  if (steps.length !== wanted.length) return Infinity
  const letters = steps.map((step, at) => step.startsWith(':') ? 0 : distance(step, wanted[at]?.toLowerCase() ?? ''))
  return letters.reduce((sum, far) => sum + far, method === wantedMethod ? 0 : 1)
}

const stepsOf = (path: string): string[] => path.split('/').filter(step => step !== '')
