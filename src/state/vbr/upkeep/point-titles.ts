import type { RestorePoint } from '../backups/restore-points.js'
import { timeText } from '../calendar/words.js'

/** A restore point as logs and refusals name it: `web01 [1/14/2025 10:00:13 PM]`. */
export const titleOfPoint = ({ name, creationTime }: Pick<RestorePoint, 'name' | 'creationTime'>): string =>
  `${name} [${timeText(Date.parse(creationTime))}]`
