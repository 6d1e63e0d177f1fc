import { Type } from '@sinclair/typebox'
import { type DeedKind, type DeedWorld, idOf, kind, orThrow, Text, Who } from './deed-kinds.js'

type Vb365 = DeedWorld['vb365']
type View = ReturnType<Vb365['explore']>
type Thing = ReturnType<Vb365['exchange']['takeItem']>

const Explorer = Type.Union([Type.Literal('Vex'), Type.Literal('Veod'), Type.Literal('Vesp'), Type.Literal('Vet')])
const administrator = 'administrator' as const

function openOf ({ restoreSessions }: Vb365, user: string) {
  const who = { user, kind: administrator }
  const open = restoreSessions.page({}, { offset: 0 }, who).results
    .find(({ state, initiatedBy, from }) => state === 'Working' && initiatedBy === user && from === undefined)
  return { who, session: orThrow(open, `a session of ${user}`) }
}

/** Some of the newest things of a mailbox's folder, a OneDrive, a site, or a channel of a team. */
function newestOf (
  { exchange, oneDrives, sharePoint, teams }: Vb365, view: View, of: string, place: string, count: number
): Thing[] {
  const paging = { offset: 0, limit: 1000 }
  const findNamed = <T extends { name?: string }>(all: readonly T[], name: string): T =>
    orThrow(all.find(one => one.name === name), name)
  switch (view.session.type) {
    case 'Vex': {
      const mailbox = findNamed(exchange.mailboxes(view, paging).results, of).id ?? ''
      const folder = findNamed(exchange.folders(view, mailbox, {}, paging).results, place).id
      return exchange.items(view, mailbox, folder, { limit: count }).results.map(({ id = '' }) =>
        exchange.takeItem(view, mailbox, id))
    }
    case 'Veod': {
      const drive = findNamed(oneDrives.list(view, paging).results, of).id ?? ''
      return oneDrives.documents(view, drive, {}, { limit: count }).results
        .flatMap(({ id }) => oneDrives.take(view, drive, { documentId: id }))
    }
    case 'Vesp': {
      const site = findNamed(sharePoint.list(view, undefined, paging).results, of).id ?? ''
      return sharePoint.documents(view, site, {}, { limit: count }).results
        .flatMap(({ id = '' }) => sharePoint.take(view, site, { documentId: id }))
    }
    case 'Vet': {
      const [team] = teams.list(view, { displayName: of }, paging).results
      const [channel] = teams.channels(view, team?.id ?? '', { displayName: place }, paging).results
      const posts = teams.posts(view, orThrow(team, of).id, { channelId: orThrow(channel, place).id }, { limit: count })
      return posts.results.map(({ postId = 0 }) => teams.takePost(view, team?.id ?? '', channel?.id, postId))
    }
  }
}

/** What people do with backups: they look into them, bring things back, and save them as files. */
export const restoreDeeds: Readonly<Record<string, DeedKind>> = {
  /** With one of the product's Explorers, which say from where and why. */
  'vb365.explore': kind({ job: Text, type: Explorer, by: Who, scopeName: Text, clientHost: Text, reason: Text },
    ({ kernel, vb365 }, { job, type, by, ...told }) => {
      const who = { user: by, kind: administrator }
      const { id } = vb365.restoreSessions.openOfJob(idOf(kernel, 'vb365.jobs', job), { type }, who)
      const sessions = kernel.collections.get('vb365.restoreSessions')
      sessions?.replace({ ...sessions.get(id), ...told })
    }),

  /** As a tenant, into all that the own organization has. */
  'vb365.exploreOwn': kind({ type: Explorer, by: Who }, ({ vb365 }, { type, by }) => {
    const organizationId = vb365.principals.byUser(by)?.organizationId
    vb365.restoreSessions.openOfOwn(organizationId, { type }, { user: by, kind: 'tenant' })
  }),

  /** In the Restore Portal, into the data of somebody whom a role gives. */
  'vb365.exploreAsOperator': kind({ type: Explorer, of: Text, reason: Text, by: Who }, ({ kernel, vb365 }, { type, of, reason, by }) => {
    const all = kernel.collections.get('vb365.users')?.list() ?? []
    const { id } = orThrow(all.find(user => 'displayName' in user && user.displayName === of), of)
    vb365.restoreSessions.openAsOperator({ type, scope: { type: 'User', id }, reason }, { user: by, kind: 'operator' })
  }),

  /** The newest things of a place are restored, saved or exported in the session that somebody has open. */
  'vb365.takeOut': kind({
    how: Type.Union([Type.Literal('restore'), Type.Literal('save'), Type.Literal('export')]),
    of: Text, from: Text, count: Type.Integer(), to: Type.Optional(Text), by: Who
  }, ({ vb365 }, { how, of, from, count, to, by }) => {
    const { session: { id, type, reason }, who } = openOf(vb365, by)
    const view = vb365.explore(id, type, who)
    const things = newestOf(vb365, view, of, from, count)
    if (how === 'save') vb365.takeOut.keepPast(view, 'Save', things)
    else if (how === 'export') vb365.takeOut.keepPast(view, 'Export', things)
    else {
      vb365.restores.start(view, things, {
        writesAll: true,
        ...(to === undefined ? {} : { target: to, copyTo: { folder: to } }),
        ...(reason === undefined ? {} : { reason })
      })
    }
  }),

  'vb365.stopExploring': kind({ by: Who }, ({ vb365 }, { by }) => {
    const { session, who } = openOf(vb365, by)
    vb365.restoreSessions.stop(session.id, who)
  })
}
