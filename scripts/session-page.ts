/** docs/sessions.md: how sessions of each kind go, of the plans that the nouns declare. */
import { outcomeKinds as ofVb365 } from '../src/state/vb365/outcome-kinds.js'
import { outcomeKinds as ofVbr } from '../src/state/vbr/outcome-kinds.js'
import type { DeclaredPlan } from '../src/state/time/plan.js'
import { declaredPlans } from '../src/state/world/closed-lists.js'

const products = { vbr: 'Backup & Replication', vb365: 'Backup for Microsoft 365' }
const abouts = new Map(Object.entries({ ...ofVb365, ...ofVbr }).map(([kind, { about }]) => [kind, about]))

export function sessionsPage (): string {
  const plans = declaredPlans()
  const parts = Object.entries(products).map(([product, title]) => {
    const those = plans.filter(({ collection }) => collection.startsWith(`${product}.`))
    const kinds = [...new Set(those.map(({ kind }) => kind))].sort()
    return `## ${title}\n\n${kinds.map(kind => sayKind(kind, those.filter(plan => plan.kind === kind))).join('\n')}`
  })
  return `# How sessions move

Written by \`npm run pages:write\` from the plans that the simulator runs sessions by. Each arrow is a step that comes due by
the world's clock; \`GET /api/worlds/{world}/clock/agenda\` lists those ahead. A session can be stopped in any phase, and an
[outcome](control.md#outcomes) that is arranged for its kind ends it there: \`at\` is the share of all phases, and names no phase.
Phases are named by the line of the log that they begin with, where it is the same for every session; else the names are the
simulator's own. Products tell a session's state, progress and log.

${parts.join('\n')}`.trimEnd() + '\n'
}

function sayKind (kind: string, plans: DeclaredPlan[]): string {
  const about = abouts.get(kind)
  const head = `### ${kind}\n\n${about === undefined ? '' : `${about}.\n`}`
  return `${head}${plans.map(plan => `${sayVariant(plan)}\n${draw(plan)}`).join('\n')}`
}

const sayVariant = ({ variant, collection }: DeclaredPlan): string =>
  `${variant === undefined ? '' : `As \`${variant}\`. `}Kept in \`${collection}\`.\n`

function draw ({ phases }: DeclaredPlan): string {
  const ids = phases.map((_, nth) => `p${nth}`)
  return [
    '```mermaid', 'stateDiagram-v2', '  direction LR',
    ...phases.map(({ name, title = name }, nth) => `  state "${title.replaceAll('"', "'")}" as ${ids[nth]}`),
    `  [*] --> ${ids[0]}`,
    ...phases.map((phase, nth) => `  ${ids[nth]} --> ${ids[nth + 1] ?? '[*]'}: ${sayEnd(phase)}`),
    '```', ''
  ].join('\n')
}

function sayEnd ({ lasts, isOpen, waits }: DeclaredPlan['phases'][number]): string {
  if (isOpen) return 'when it is told to'
  const length = lasts === undefined ? 'as long as it takes' : lasts === 0 ? 'at once' : `after ${lasts / 1000} s`
  return waits ? `${length}, then when it need not wait` : length
}
