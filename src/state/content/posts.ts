import { keyOf, mix, pick } from './hash.js'
import { peopleOf, type Person } from './people.js'
import { createLibrary, type Library } from './library.js'
import { topicOf } from './mailbox.js'
import { countUntil, createStream, type Sight, type Stream, timeOf } from './stream.js'

/** A team, as its content follows from it. */
export interface Team { seed: number, id: string, name: string, domain: string }

export interface Channel {
  /** `19:…@thread.tacv2`, as Microsoft's. */
  id: string
  name: string
  type: 'Standard' | 'Private' | 'Shared'
  stream: Stream
  tabs: Tab[]
  files: Library
}

export interface Tab { id: string, name: string, type: string, url: string }

export interface Post {
  /** The moment it was written, in milliseconds: that of every post of a channel is another. */
  id: number
  /** The post that it answers. */
  parent?: number
  author: Person
  subject: string
  body: string[]
  created: number
  modified: number
  isImportant: boolean
  isDeleted: boolean
  attachments: string[]
  changeKey: string
}

const day = 86_400_000
const opened = Date.UTC(2023, 0, 2)
const names = ['Announcements', 'Planning', 'Support', 'Design', 'Releases', 'Suppliers', 'Leadership'] as const
const tabs = [
  { name: 'Planner', type: 'com.microsoft.teamspace.tab.planner' },
  { name: 'Wiki', type: 'com.microsoft.teamspace.tab.wiki' },
  { name: 'Website', type: 'com.microsoft.teamspace.tab.web' },
  { name: 'Files', type: 'com.microsoft.teamspace.tab.files.sharepoint' }
] as const

const hex = (key: number, n: number): string => mix(key, n).toString(16).padStart(8, '0')
const guidFrom = (key: number): string =>
  `${hex(key, 1)}-${hex(key, 2).slice(4)}-4${hex(key, 3).slice(5)}-a${hex(key, 4).slice(5)}-${hex(key, 5)}${hex(key, 6).slice(4)}`

/** The channels of a team: General, and some others, one of them private now and then. */
export function channelsOf ({ seed, id, name, domain }: Team): Channel[] {
  const key = keyOf(`${seed}/team/${id}`)
  const count = 2 + pick(key, 1, 3)
  return Array.from({ length: count }, (_, n): Channel => {
    const own = mix(key, n + 10)
    const channelName = n === 0 ? 'General' : names[(pick(key, 2, names.length) + n) % names.length] ?? names[0]
    const stream = createStream(own, { count: 2, weeks: 1, since: opened + pick(own, 3, 70) * 7 * day })
    const host = domain.split('.')[0] ?? domain
    const site = `https://${host}.sharepoint.com/sites/${name.replace(/\W+/g, '')}`
    return {
      id: `19:${guidFrom(own).replaceAll('-', '')}@thread.tacv2`,
      name: channelName,
      type: n === 0 ? 'Standard' : pick(own, 4, 5) === 0 ? 'Private' : pick(own, 4, 5) === 1 ? 'Shared' : 'Standard',
      // A talk begins with every fourth post.
      stream: { ...stream, first: Math.ceil(stream.first / 4) * 4 },
      tabs: tabs.slice(0, 1 + pick(own, 5, tabs.length)).map(({ name, type }, nth) => ({
        id: guidFrom(mix(own, nth + 100)), name, type, url: `${site}/${channelName}/${name}`
      })),
      files: createLibrary({ key: `${seed}/team/${id}/${n}/files`, name: channelName, path: `${site}/Shared Documents`, folders: 5 })
    }
  })
}

/** The posts of a channel that were there at a moment, newest first. What was deleted is marked, or not seen. */
export function postsOf (team: Team, channel: Channel, { at, showDeleted }: Sight): Post[] {
  const end = countUntil(channel.stream, at)
  const found: Post[] = []
  for (let n = end - 1; n >= channel.stream.first; n--) {
    const post = postOf(team, channel, n, at)
    if (showDeleted || !post.isDeleted) found.push(post)
  }
  return found
}

/** The post with an id; undefined where the channel has none of it. */
export function findPost (team: Team, channel: Channel, id: number, { at, showDeleted }: Sight): Post | undefined {
  const n = countUntil(channel.stream, id) - 1
  if (id > at || n < channel.stream.first || timeOf(channel.stream, n) !== id) return undefined
  const post = postOf(team, channel, n, at)
  return showDeleted || !post.isDeleted ? post : undefined
}

function postOf ({ seed, domain }: Team, { stream }: Channel, n: number, at: number): Post {
  const people = peopleOf(seed, domain)
  const key = mix(stream.key, n + 1)
  const created = timeOf(stream, n)
  // Two of four posts answer the first of the four, the fourth begins another talk.
  const parent = n % 4 === 1 || n % 4 === 2 ? n - n % 4 : undefined
  const topic = topicOf(stream, parent ?? n)
  const edited = created + 2 * 3_600_000
  return {
    id: created,
    ...(parent === undefined ? {} : { parent: timeOf(stream, parent) }),
    author: people.colleague(key, 1),
    subject: parent === undefined ? topic.subjects[n % 2] ?? topic.subjects[0] : '',
    body: parent === undefined
      ? [...topic.sentences]
      : [topic.sentences[n % topic.sentences.length] ?? topic.sentences[0]],
    created,
    modified: pick(key, 2, 6) === 0 && edited <= at ? edited : created,
    isImportant: pick(key, 3, 14) === 0,
    isDeleted: parent !== undefined && pick(key, 4, 17) === 0 && created + 3 * day <= at,
    attachments: pick(key, 5, 6) === 0 ? [`${topic.document}.docx`] : [],
    changeKey: String(pick(key, 2, 6) === 0 && edited <= at ? edited : created)
  }
}
