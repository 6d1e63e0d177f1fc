import type { Taken } from '../../../content/backup-files.js'
import type { Credentials } from '../credentials.js'
import type { PostExports } from '../post-exports.js'
import type { How } from '../restores.js'
import type { TakingOut } from '../taking-out.js'
import type { Thing } from '../things.js'
import type { View } from '../views.js'
import type { TeamsExplorer } from './teams.js'

/** How teams, channels, files and tabs are brought back, as the bodies of all such operations say it. */
export interface TeamsOptions extends Credentials {
  restoreChangedItems?: boolean | null | undefined
  restoreMissingItems?: boolean | null | undefined
  restoreChangedTabs?: boolean | null | undefined
  restoreMissingTabs?: boolean | null | undefined
  reason?: string | undefined
}

/** Brings teams and what is in them back, and makes pages of posts for operators. */
export function createTeamsRestore (teams: TeamsExplorer, takeOut: TakingOut, postExports: PostExports) {
  const howOf = ({ reason, ...options }: TeamsOptions): How => ({
    changedItems: options.restoreChangedItems ?? options.restoreChangedTabs,
    deletedItems: options.restoreMissingItems ?? options.restoreMissingTabs,
    reason
  })

  return {
    restore: (
      view: View, things: readonly Thing[], body: TeamsOptions, revision: string, more: { impersonates?: boolean } = {}
    ) => takeOut.restore(view, things, { ...howOf(body), ...more }, body, revision),

    start: (view: View, things: readonly Thing[], body: TeamsOptions) =>
      takeOut.startRestore(view, things, howOf(body), body),

    operator: (view: View, things: readonly Thing[], body: TeamsOptions) =>
      takeOut.operatorRestore(view, things, howOf(body)),

    /** Begins a page of all posts of a channel, or of some posts. */
    startExport (view: View, teamId: string, channelId: string | undefined,
      posts?: ReadonlyArray<{ postId?: number }>) {
      teams.takePosts(view, teamId, channelId, posts)
      return postExports.start({
        sessionId: view.session.id,
        teamId,
        ...(channelId === undefined ? {} : { channelId }),
        ...(posts === undefined ? {} : { postIds: posts.flatMap(({ postId }) => postId ?? []) })
      })
    },

    /** The page, once it is ready: of a channel, or of posts, as its link says. */
    takeExport (view: View, teamId: string, asked: string | undefined, taskId: string): Taken {
      const { channelId, postIds } = postExports.take(taskId, view.session.id, teamId, asked)
      return takeOut.export(view, [teams.takePosts(view, teamId, channelId, postIds?.map(postId => ({ postId })))])
    }
  }
}

export type TeamsRestore = ReturnType<typeof createTeamsRestore>
