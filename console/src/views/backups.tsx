import { useState } from 'preact/hooks'
import { address } from '../address.js'
import { get } from '../api/call.js'
import type { Page } from '../api/models.js'
import { Chip, ProductTag } from '../parts/icons.js'
import { allData } from '../store/estate.js'
import { type Feeds, type FeedSource, useFeed } from '../store/feeds.js'
import { now, toNear, toSize } from '../store/time.js'
import { FileExplorer, LookInto, MountedAlready } from './files.js'
import type { ViewProps } from './index.js'
import { MailboxExplorer, OpenMailbox } from './mailboxes.js'

interface Backup { id: string, name: string, jobType: string, repositoryName?: string, creationTime: string }
interface BackupObject { id: string, name: string, type: string, restorePointsCount: number, size?: number, lastRunFailed?: boolean }
interface VbrPoint { id: string, name: string, creationTime: string, type: string, guestOsFamily?: string, allowedOperations?: string[] }

const backups: FeedSource<Backup[]> = {
  key: 'backups', on: ['vbr.backups'], load: world => allData<Backup>(world, '/api/v1/backups')
}
const objectsOf = (id: string): FeedSource<BackupObject[]> => ({
  key: `objects ${id}`, on: ['vbr.backupObjects', 'vbr.restorePoints'], load: world => allData<BackupObject>(world, `/api/v1/backups/${id}/objects`)
})
const pointsOf = (name: string, backupId: string): FeedSource<VbrPoint[]> => ({
  key: `points ${backupId} ${name}`,
  on: ['vbr.restorePoints'],
  load: async world => (await get<Page<VbrPoint>>(world, 'vbr',
    `/api/v1/restorePoints?backupIdFilter=${backupId}&nameFilter=${encodeURIComponent(name)}&orderColumn=CreationTime&orderAsc=false&limit=30`)).data
})

/** What there is to go back to, and a look into it. */
export function Backups ({ shown: { feeds } }: ViewProps) {
  const { value, trouble } = useFeed(feeds, backups)
  const { session = '', mount = '' } = address.value.filters
  const all = value.value ?? []
  if (mount !== '') return <FileExplorer feeds={feeds} session={mount} />
  if (session !== '') return <MailboxExplorer feeds={feeds} session={session} />
  return (
    <>
      <div>
        <h1>{value.value === undefined ? 'Reading the backups.' : `${all.length} ${all.length === 1 ? 'backup' : 'backups'} of machines, and the mailboxes of Microsoft 365.`}</h1>
        <p class='lead'>{trouble.value?.message ?? 'Restore points of machines by backup, whose files can be looked into; a mailbox is opened by a restore session, as an explorer does it.'}</p>
      </div>
      <OpenMailbox feeds={feeds} />
      <section class='card' aria-labelledby='backups'>
        <header><h2 id='backups'>Machines</h2><ProductTag product='vbr' /></header>
        <MountedAlready feeds={feeds} />
        {value.value !== undefined && all.length === 0 && <p class='empty'>None yet. The first run of a job makes one.</p>}
        {all.map(backup => <OneBackup key={backup.id} feeds={feeds} backup={backup} />)}
      </section>
    </>
  )
}

function OneBackup ({ feeds, backup }: { feeds: Feeds, backup: Backup }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details class='section' onToggle={event => setOpen(event.currentTarget.open)}>
      <summary><b>{backup.name}</b><span class='mut'>{backup.repositoryName ?? ''}</span><span class='mut num hide-s'>since {toNear(backup.creationTime, now.value)}</span></summary>
      {isOpen && <Objects feeds={feeds} backupId={backup.id} />}
    </details>
  )
}

function Objects ({ feeds, backupId }: { feeds: Feeds, backupId: string }) {
  const objects = useFeed(feeds, objectsOf(backupId)).value.value ?? []
  const [opened, setOpened] = useState('')
  return (
    <ul class='rows pair inner'>
      {objects.map(object => (
        <li key={object.id}>
          <div>
            <button class='quiet name link' aria-expanded={opened === object.name} onClick={() => setOpened(opened === object.name ? '' : object.name)}>{object.name}</button>
            <span class='sub num'>{object.restorePointsCount} {object.restorePointsCount === 1 ? 'restore point' : 'restore points'}{object.size === undefined ? '' : ` · ${toSize(object.size)}`}</span>
            {opened === object.name && <Points feeds={feeds} name={object.name} backupId={backupId} />}
          </div>
          {object.lastRunFailed === true && <Chip standing='fail'>Failed last</Chip>}
        </li>
      ))}
    </ul>
  )
}

function Points ({ feeds, name, backupId }: { feeds: Feeds, name: string, backupId: string }) {
  const points = useFeed(feeds, pointsOf(name, backupId)).value.value ?? []
  return (
    <ol class='points' aria-label={`The newest restore points of ${name}`}>
      {points.map(point => (
        <li key={point.id} class={point.type === 'Increment' ? '' : 'full'}><i aria-hidden='true' /><When name={name} point={point} /><span class='mut'>{point.type}</span></li>
      ))}
    </ol>
  )
}

/** When a restore point was made; where its files can be looked into, that is what its time does. */
function When ({ name, point: { id, creationTime, guestOsFamily, allowedOperations } }: { name: string, point: VbrPoint }) {
  const when = toNear(creationTime, now.value)
  if (allowedOperations?.includes('StartFlrRestore') !== true) return <span class='num'>{when}</span>
  return <LookInto pointId={id} family={guestOsFamily} title={`${name} as of ${when}`}>{when}</LookInto>
}
