import { keyOf, mix, pick } from '../../content/hash.js'
import { createPeople, plain } from '../../content/people.js'

/** A drive, folder, file or link of a machine. Times in milliseconds. */
export interface GuestItem {
  path: string
  /** The folder that it lies in; empty for drives and for the root. */
  location: string
  name: string
  type: 'Drive' | 'Folder' | 'File' | 'Link'
  size: number
  created: number
  modified: number
  owner: string
  /** What its content follows from: another one for each of its versions. */
  content: string
  /** Of a link: what it leads to. */
  target?: string
  isHidden?: boolean
  isReadOnly?: boolean
}

/**
 * A machine as its files follow from it, or a share or storage of objects. Plain data: it is kept with what was
 * restored from it.
 */
export interface Guest {
  /** What tells it from all others of the world. */
  key: string
  name: string
  os: 'Windows' | 'Linux'
  /** How many disks it has: each has a drive. */
  disks: number
  /** What is no machine has no drives: what lies at its top, and how much of it is old and never changes. */
  share?: { roots: string[], archivedBytes: number }
  /** Of the logs of a tenant of Microsoft Entra ID: whose, since when, and of how many people. */
  logs?: { seed: number, azureTenantId: string, from: number, users: number }
}

/** The files of a machine at a moment; since when malware, or somebody with tools for that, is at work there. */
export interface Sight { at: number, infectedSince?: number, toolsSince?: number }

export const separatorOf = ({ os }: Pick<Guest, 'os'>): string => os === 'Windows' ? '\\' : '/'

/** As paths are compared: Windows does not tell capitals from small letters. */
export const pathKey = (os: Guest['os'], path: string): string => os === 'Windows' ? path.toLowerCase() : path

/** A path in one form: no separator at its end but that of a drive or the root. */
export function trimPath (os: Guest['os'], path: string): string {
  if (os === 'Linux') return path === '' ? '/' : path.replace(/\/+/g, '/').replace(/(.)\/$/, '$1')
  const trimmed = path.replace(/\//g, '\\').replace(/\\+/g, '\\').replace(/\\$/, '')
  if (/^[\\/]{2}[^\\/]/.test(path)) return `\\${trimmed}`
  return /^[a-z]:$/i.test(trimmed) ? `${trimmed}\\` : trimmed
}

/** What a path lies in. */
export function parentOf (os: Guest['os'], path: string): string {
  const separator = separatorOf({ os })
  const end = path.lastIndexOf(separator)
  if (os === 'Linux') return path === '/' ? '' : end === 0 ? '/' : path.slice(0, end)
  if (/^\\\\[^\\]+\\[^\\]+$/.test(path)) return ''
  return end === path.length - 1 ? '' : end === 2 ? path.slice(0, 3) : path.slice(0, end)
}

export const nameOf = (os: Guest['os'], path: string): string => path.slice(path.lastIndexOf(separatorOf({ os })) + 1)

export const join = (os: Guest['os'], folder: string, name: string): string =>
  folder.endsWith(separatorOf({ os })) ? `${folder}${name}` : `${folder}${separatorOf({ os })}${name}`

const hour = 3_600_000
const day = 24 * hour
const week = 7 * day
/** A Monday, from which weeks are counted. */
const firstMonday = Date.UTC(2000, 0, 3)
/** When the oldest machines were set up. */
const setUp = Date.UTC(2021, 0, 4)
const kilobyte = 1_024
/** How long what is removed had stayed; nothing that comes and goes stays longer than half a year. */
const weeksSeen = 26
const lifetimes = [2, 3, 5, 20, 20, 60, 60, 60, 170, 170] as const

/** How often the files of a folder change, and what they are. */
interface Habit {
  /** Files that were there from the beginning. */
  kept: number
  /** How many come in a week. */
  weekly: number
  of: keyof typeof subjects
}

const subjects = {
  office: {
    words: ['Budget', 'Offer', 'Minutes', 'Plan', 'Report', 'Contract', 'Inventory', 'Forecast', 'Roadmap', 'Invoice'],
    extensions: ['docx', 'xlsx', 'pdf', 'pptx', 'txt'],
    least: 6
  },
  downloads: { words: ['setup', 'scan', 'invoice', 'photo', 'manual', 'archive'], extensions: ['pdf', 'zip', 'png', 'csv'], least: 20 },
  logs: { words: ['access', 'trace', 'service', 'audit'], extensions: ['log'], least: 8 },
  data: { words: ['export', 'import', 'orders', 'stock', 'prices'], extensions: ['csv', 'xml', 'json'], least: 4 }
} as const

/** A file that is always there: how large, and every how many hours something writes to it. */
interface Fixture { name: string, size: number, everyHours?: number, isHidden?: boolean }

/** Everything of a folder but its folders. */
interface Contents { owner?: string, fixtures?: readonly Fixture[], habit?: Habit, isHidden?: boolean }

const fixture = (name: string, size: number, everyHours?: number): Fixture =>
  ({ name, size, ...(everyHours === undefined ? {} : { everyHours }) })
const office = (kept: number, weekly: number): Habit => ({ kept, weekly, of: 'office' })
const desktopIni: Fixture = { name: 'desktop.ini', size: 174, isHidden: true }

/** The people who have a home on a machine. */
const usersOf = ({ key }: Guest): string[] =>
  [0, 7, 19].map(n => plain(createPeople(keyOf(key), 'lan').cast[n]?.name ?? 'user'))

/** What a machine is for, by its name. */
const isFor = ({ name }: Guest, role: RegExp): boolean => role.test(name)

function windowsFolders (guest: Guest): Record<string, Contents> {
  const system = 'C:\\Windows\\System32'
  const homes = ['Administrator', ...usersOf(guest)].flatMap((user): Array<[string, Contents]> => {
    const home = `C:\\Users\\${user}`
    const owner = `${guest.name.toUpperCase()}\\${user}`
    return [
      [home, { owner, fixtures: [{ name: 'NTUSER.DAT', size: 1_310_720, everyHours: 12, isHidden: true }] }],
      [`${home}\\Desktop`, { owner, fixtures: [desktopIni], habit: office(2, 0) }],
      [`${home}\\Documents`, { owner, fixtures: [desktopIni], habit: office(9, 2) }],
      [`${home}\\Documents\\Archive`, { owner, habit: office(12, 0) }],
      [`${home}\\Downloads`, { owner, fixtures: [desktopIni], habit: { kept: 1, weekly: 2, of: 'downloads' } }]
    ]
  })
  const second: Array<[string, Contents]> = isFor(guest, /sql/)
    ? [['D:\\Data', { fixtures: [fixture('ERP.mdf', 3_221_225_472, 1), fixture('ERP_log.ldf', 536_870_912, 1), fixture('Reporting.mdf', 1_073_741_824, 6)] }]]
    : isFor(guest, /exch/)
      ? [['D:\\Mailboxes\\DB01', { fixtures: [fixture('DB01.edb', 4_294_967_296, 1), fixture('E00.chk', 8_192, 1)], habit: { kept: 0, weekly: 6, of: 'logs' } }]]
      : ['Accounting', 'HR', 'Projects', 'Public'].flatMap((share, n): Array<[string, Contents]> => [
          [`D:\\Shares\\${share}`, { habit: office(8 + n, 3) }],
          [`D:\\Shares\\${share}\\${2023 + n % 2}`, { habit: office(14, 0) }]
        ])
  return {
    'C:\\': {},
    'C:\\PerfLogs': {},
    'C:\\Program Files': { fixtures: [desktopIni] },
    'C:\\Program Files\\Common Files': {},
    'C:\\ProgramData': { isHidden: true },
    'C:\\ProgramData\\Application': { fixtures: [fixture('settings.xml', 5_622), fixture('state.json', 18_230, 4)] },
    'C:\\Users': { fixtures: [desktopIni] },
    'C:\\Users\\Public': { fixtures: [desktopIni] },
    'C:\\Users\\Public\\Documents': { habit: office(3, 0) },
    ...Object.fromEntries(homes),
    'C:\\Windows': { fixtures: [fixture('system.ini', 219), fixture('win.ini', 403), fixture('WindowsUpdate.log', 276, 24)] },
    'C:\\Windows\\Temp': { habit: { kept: 0, weekly: 3, of: 'logs' } },
    [system]: { fixtures: [fixture('notepad.exe', 201_216), fixture('drvinst.exe', 241_152)] },
    [`${system}\\drivers\\etc`]: { fixtures: [fixture('hosts', 824), fixture('networks', 407), fixture('protocol', 1_358), fixture('services', 17_635)] },
    [`${system}\\winevt\\Logs`]: {
      fixtures: [fixture('Application.evtx', 20_975_616, 1), fixture('Security.evtx', 20_975_616, 1), fixture('System.evtx', 20_975_616, 2)]
    },
    ...(isFor(guest, /web/)
      ? {
          'C:\\inetpub\\wwwroot': { fixtures: [fixture('index.html', 4_210), fixture('web.config', 1_482)] },
          'C:\\inetpub\\logs': { habit: { kept: 0, weekly: 5, of: 'logs' as const } }
        }
      : {}),
    ...(guest.disks > 1 ? { 'D:\\': {}, ...Object.fromEntries(second) } : {}),
    ...(guest.disks > 2 ? { 'E:\\': {}, 'E:\\Logs': { habit: { kept: 2, weekly: 4, of: 'logs' as const } } } : {})
  }
}

function linuxFolders (guest: Guest): Record<string, Contents> {
  const homes = usersOf(guest).flatMap((user): Array<[string, Contents]> => [
    [`/home/${user}`, { owner: user, fixtures: [fixture('.bashrc', 3_771), fixture('.profile', 807), fixture('.bash_history', 9_120, 12)] }],
    [`/home/${user}/documents`, { owner: user, habit: office(8, 2) }],
    [`/home/${user}/downloads`, { owner: user, habit: { kept: 1, weekly: 2, of: 'downloads' } }]
  ])
  return {
    '/': {},
    '/boot': { fixtures: [fixture('config-5.15.0', 261_837), fixture('vmlinuz-5.15.0', 11_615_272)] },
    '/etc': {
      fixtures: [
        fixture('crontab', 1_136), fixture('fstab', 657), fixture('group', 1_021), fixture('hostname', guest.name.length + 1),
        fixture('hosts', 221), fixture('passwd', 2_104), fixture('resolv.conf', 738, 24)
      ]
    },
    '/etc/ssh': { fixtures: [fixture('sshd_config', 3_254)] },
    '/home': {},
    ...Object.fromEntries(homes),
    '/opt': {},
    '/opt/application': { fixtures: [fixture('application.jar', 24_117_248), fixture('application.yml', 2_930)] },
    '/opt/application/logs': { habit: { kept: 0, weekly: 5, of: 'logs' } },
    '/root': { fixtures: [fixture('.bashrc', 3_106)] },
    '/srv': {},
    '/srv/data': { habit: { kept: 8, weekly: 4, of: 'data' } },
    '/tmp': {},
    '/usr/bin': { fixtures: [fixture('bash', 1_396_520), fixture('ssh', 846_888)] },
    '/var': {},
    '/var/log': { fixtures: [fixture('auth.log', 184_320, 1), fixture('dpkg.log', 71_680, 24), fixture('syslog', 921_600, 1)] },
    ...(isFor(guest, /web/)
      ? {
          '/var/www/html': { owner: 'www-data', fixtures: [fixture('index.html', 4_210), fixture('style.css', 9_804)] },
          '/var/www/html/uploads': { owner: 'www-data', habit: { kept: 6, weekly: 5, of: 'downloads' as const } }
        }
      : {}),
    ...(guest.disks > 1 ? { '/data': { habit: { kept: 10, weekly: 4, of: 'data' as const } } } : {})
  }
}

const departments = ['Accounting', 'Engineering', 'HR', 'Marketing', 'Projects', 'Public', 'Sales'] as const
/** What is old lies in archives of these years. */
const archivedYears = [2017, 2018, 2019, 2020] as const

/** What companies keep on shares and in storage of objects: folders of departments, and what nobody touches. */
function shareFolders (guest: Guest, { roots, archivedBytes }: NonNullable<Guest['share']>): Record<string, Contents> {
  const { os } = guest
  const part = Math.floor(archivedBytes / roots.length / archivedYears.length)
  return Object.fromEntries(roots.flatMap((root, r): Array<[string, Contents]> => {
    const key = keyOf(`${guest.key}/${root}`)
    const own = departments.filter((name, n) => name === 'Public' || pick(key, n, 3) > 0)
    const archives = archivedYears.map((year, n) => fixture(`archive-${year}.zip`,
      r === 0 && n === 0 ? archivedBytes - part * (roots.length * archivedYears.length - 1) : part))
    return [
      [root, { fixtures: [fixture('readme.txt', 1_920)] }],
      ...own.flatMap((name, n): Array<[string, Contents]> => {
        const folder = join(os, root, name)
        return [
          [folder, { habit: office(6 + pick(key, n + 20, 8), 3) }],
          [join(os, folder, String(2023 + n % 2)), { habit: office(10, 0) }]
        ]
      }),
      ...part === 0 ? [] : [[join(os, root, 'Archive'), { fixtures: archives }] satisfies [string, Contents]]
    ]
  }))
}

const links = {
  Windows: [['C:\\Documents and Settings', 'C:\\Users'], ['C:\\Users\\All Users', 'C:\\ProgramData']],
  Linux: [['/bin', '/usr/bin'], ['/lib', '/usr/lib']]
} as const

const linksOf = ({ os, share }: Guest): ReadonlyArray<readonly [path: string, target: string]> =>
  share === undefined ? links[os] : []

/**
 * All files of a machine at a moment: those that never go, those that come and go, and those that something writes to.
 * A function of the machine and the moment alone; what is restored into it lies over this.
 */
export function guestItems (guest: Guest, sight: Sight): GuestItem[] {
  const { os } = guest
  const folders = Object.entries(guest.share !== undefined
    ? shareFolders(guest, guest.share)
    : os === 'Windows' ? windowsFolders(guest) : linuxFolders(guest))
  const known = new Map<string, Contents>()
  for (const [path, contents] of folders) {
    for (let above = parentOf(os, path); above !== '' && !known.has(above); above = parentOf(os, above)) known.set(above, {})
    known.set(path, contents)
  }
  const items: GuestItem[] = []
  for (const [path, contents] of known) {
    const owner = contents.owner ?? ownerOf(os, path)
    const key = keyOf(`${guest.key}/${path}`)
    const files = filesOf(guest, path, { ...contents, owner }, sight)
    const created = setUp + pick(key, 1, 300) * day + pick(key, 2, 86_400) * 1_000
    const newest = files.reduce((last, file) => Math.max(last, file.created), created)
    const isTop = os === 'Windows' && guest.share === undefined && parentOf(os, path) === ''
    items.push({
      ...toPlace(os, path),
      type: isTop ? 'Drive' : 'Folder',
      size: 0,
      created,
      modified: newest,
      owner,
      content: '',
      ...(contents.isHidden === true ? { isHidden: true } : {})
    }, ...files)
  }
  const tool = toolOf(guest, sight)
  if (tool !== undefined) items.push(tool)
  for (const [path, target] of linksOf(guest)) {
    const created = setUp + pick(keyOf(`${guest.key}/${path}`), 1, 300) * day
    const owner = ownerOf(os, path)
    items.push({ ...toPlace(os, path), type: 'Link', size: 0, created, modified: created, owner, content: '', target })
  }
  return items
}

/** Programs of those who get into machines, of which they leave one: each is known by its name. */
const tools = {
  Windows: ['PsExec.exe', 'mimikatz.exe', 'AdFind.exe', 'AnyDesk.exe'],
  Linux: ['rclone', 'beacon.bin', 'laZagne.py']
} as const

function toolOf (guest: Guest, { at, toolsSince: since }: Sight): GuestItem | undefined {
  if (since === undefined || at < since || guest.share !== undefined) return undefined
  const { os } = guest
  const names = tools[os]
  const path = join(os, os === 'Windows' ? 'C:\\Windows\\Temp' : '/tmp', names[keyOf(guest.key) % names.length] ?? names[0])
  return { ...toPlace(os, path), type: 'File', size: 834_936, created: since, modified: since, owner: ownerOf(os, path), content: path }
}

/** Whom a folder belongs to that is nobody's home. */
function ownerOf (os: Guest['os'], path: string): string {
  if (os === 'Linux') return 'root'
  return /^C:\\(Windows|Program Files)/.test(path) ? 'NT SERVICE\\TrustedInstaller' : 'BUILTIN\\Administrators'
}

const toPlace = (os: Guest['os'], path: string) => ({
  path,
  location: parentOf(os, path),
  // A drive is called as it is gone to.
  name: path === '/' || parentOf(os, path) === '' ? path : nameOf(os, path)
})

function filesOf (guest: Guest, folder: string, contents: Contents & { owner: string }, sight: Sight): GuestItem[] {
  const { fixtures = [], habit, owner } = contents
  const always = fixtures.map(({ name, size, everyHours, isHidden }): GuestItem => {
    const path = join(guest.os, folder, name)
    const key = keyOf(`${guest.key}/${path}`)
    const created = setUp + pick(key, 1, 300) * day + pick(key, 2, 86_400) * 1_000
    const every = everyHours === undefined ? undefined : everyHours * hour
    const writes = every === undefined ? 0 : Math.max(0, Math.floor((sight.at - created) / every))
    return {
      ...toPlace(guest.os, path),
      type: 'File',
      size: every === undefined || size > 16 * 2 ** 20 ? size : size + writes % 97 * 64,
      created,
      modified: created + writes * (every ?? 0),
      owner,
      content: `${path}#${writes}`,
      ...(isHidden === true ? { isHidden } : {})
    }
  })
  const living = habit === undefined ? [] : livingFiles(guest, folder, habit, owner, sight)
  return [...always, ...habit?.of === 'office' ? spoilt(guest, folder, living, sight) : living]
}

function livingFiles (
  guest: Guest, folder: string, { kept, weekly, of }: Habit, owner: string, { at }: Sight
): GuestItem[] {
  const key = keyOf(`${guest.key}/${folder}`)
  const { words, extensions, least } = subjects[of]
  const files: GuestItem[] = []

  function add (seed: number, n: number, created: number, gap: number): void {
    const word = words[pick(seed, 11, words.length)] ?? 'File'
    const extension = extensions[pick(seed, 12, extensions.length)] ?? 'txt'
    const name = `${word} ${new Date(created).toISOString().slice(0, 10)} ${n + 1}.${extension}`
    const path = join(guest.os, folder, name)
    const writes = gap === 0 ? 0 : Math.max(0, Math.floor((at - created) / gap))
    const size = (least + pick(seed, 13, 16) ** 2) * kilobyte + pick(seed, 14, kilobyte)
    files.push({
      ...toPlace(guest.os, path),
      type: 'File',
      size: size + writes % 31 * 512,
      created,
      modified: created + writes * gap,
      owner,
      content: `${path}#${writes}`,
      ...(pick(seed, 15, 24) === 0 ? { isReadOnly: true } : {})
    })
  }

  for (let n = 0; n < kept; n++) {
    const seed = mix(key, n)
    const created = setUp + pick(seed, 1, 900) * day + 8 * hour + pick(seed, 2, 9 * 3_600) * 1_000
    add(seed, n, created, pick(seed, 3, 3) * 9 * day)
  }
  const thisWeek = Math.floor((at - firstMonday) / week)
  for (let w = thisWeek - weeksSeen; w <= thisWeek; w++) {
    for (let n = 0; n < weekly; n++) {
      const seed = mix(mix(key, w), n)
      const created = firstMonday + w * week + pick(seed, 1, 5) * day + 8 * hour + pick(seed, 2, 9 * 3_600) * 1_000
      const lifetime = (lifetimes[pick(seed, 4, lifetimes.length)] ?? 2) * day
      // Written to now and then, but never after it was removed.
      if (created <= at && at < created + lifetime) add(seed, n, created, (1 + pick(seed, 3, 20)) * day)
    }
  }
  return files
}

/** What malware makes of documents: a third cannot be read any more, and a note says what is wanted for them. */
function spoilt (guest: Guest, folder: string, files: GuestItem[], { at, infectedSince: since }: Sight): GuestItem[] {
  if (since === undefined || at < since || files.length === 0) return files
  const note = join(guest.os, folder, 'HOW_TO_RECOVER_FILES.txt')
  return [
    ...files.map(file => file.created >= since || keyOf(file.path) % 3 !== 0
      ? file
      : { ...file, ...toPlace(guest.os, `${file.path}.locked`), modified: since, content: `${file.content}.locked` }),
    { ...toPlace(guest.os, note), type: 'File', size: 1_204, created: since, modified: since, owner: files[0]?.owner ?? '', content: note }
  ]
}
