import type { RestoreSession } from './restore-sessions.js'

/**
 * What versions 6 and 7 answer when a restore is over, with the members of every kind of content: the contract's filter
 * leaves those of the operation's own model.
 */
export function toOldStatistics ({ restored = [], result }: RestoreSession) {
  const sum = (count: (thing: typeof restored[number]) => number): number =>
    restored.reduce((all, thing) => all + count(thing), 0)
  const created = sum(({ created }) => created)
  const merged = sum(({ merged }) => merged)
  const failed = sum(({ failed }) => failed)
  const skipped = sum(({ skipped }) => skipped)
  const troubles = restored.flatMap(({ trouble }) => trouble === undefined ? [] : [trouble])
  const isFailed = (thing: typeof restored[number]): boolean => thing.failed > 0
  return {
    createdItemsCount: created,
    mergedItemsCount: merged,
    failedItemsCount: failed,
    skippedItemsCount: skipped,
    failedFoldersCount: restored.filter(isFailed).length,
    exceptions: troubles,
    warnings: [],
    totalItemsCount: created + merged + failed + skipped,
    restoredItemsCount: created + merged,
    skippedItemsByErrorCount: 0,
    skippedItemsByNoChangesCount: skipped,
    failedRestrictionsCount: 0,
    restoredListsCount: restored.filter(thing => !isFailed(thing)).length,
    failedListsCount: restored.filter(isFailed).length,
    restoredWebsCount: restored.filter(thing => !isFailed(thing)).length,
    failedWebsCount: restored.filter(isFailed).length,
    restoreIssues: [],
    status: result,
    ...(result === 'Failed' ? { error: troubles[0] ?? '' } : {}),
    details: restored.map(({ mailbox, oneDrive, name, id, created, merged, failed, skipped, trouble }) => ({
      ...(mailbox === undefined ? {} : { mailbox }),
      ...(oneDrive === undefined ? {} : { oneDrive: { id, name, url: oneDrive.url } }),
      status: failed > 0 ? 'Failed' as const : 'Success' as const,
      ...(trouble === undefined ? {} : { error: trouble }),
      details: {
        createdItemsCount: created, mergedItemsCount: merged, failedItemsCount: failed, skippedItemsCount: skipped,
        warnings: [],
        failedRestrictionsCount: 0,
        restoreIssues: []
      }
    }))
  }
}
