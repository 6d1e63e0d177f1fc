import t from 'tap'
import { startTest } from '../estate/simulator.js'
const { world } = await startTest(t)
const w = await world()
for (const r of ['1.1-rev0', '1.2-rev1', '1.3-rev0'] as const) {
const { body, status } = await w.vbrAt(r).get('/api/v1/sessions?limit=1000')
console.log('STATUS', r, status, JSON.stringify(body).slice(0, 300))
}
