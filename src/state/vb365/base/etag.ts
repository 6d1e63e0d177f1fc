import type { Collection, Doc } from '../../store/collection.js'

interface ETag { eTag: number }

/**
 * Shows documents with the number that their last change took, which is what `eTag` means, or with what `toMembers`
 * makes of it. A document that has not changed is shown by the same object again, so that its text can be kept.
 */
export function withETag<T extends Doc, Members extends ETag = ETag> (
  collection: Collection<T>, toMembers?: (eTag: number) => Members
): (doc: T) => T & ETag {
  const shown = new WeakMap<T, T & ETag>()
  return doc => {
    let view = shown.get(doc)
    if (view === undefined) {
      const eTag = collection.version(doc.id)
      shown.set(doc, view = Object.freeze({ ...doc, ...(toMembers?.(eTag) ?? { eTag }) }))
    }
    return view
  }
}
