import type { Collection, Doc } from '../../store/collection.js'

/**
 * Shows documents with the number that their last change took, which is what `eTag` means. A document that has not
 * changed is shown by the same object again, so that its rendered text can be kept.
 */
export function withETag<T extends Doc> (collection: Collection<T>): (doc: T) => T & { eTag: number } {
  const shown = new WeakMap<T, T & { eTag: number }>()
  return doc => {
    let view = shown.get(doc)
    if (view === undefined) shown.set(doc, view = Object.freeze({ ...doc, eTag: collection.version(doc.id) }))
    return view
  }
}
