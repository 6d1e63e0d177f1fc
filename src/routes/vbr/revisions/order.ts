/**
 * Every revision that clients name, oldest first, with the document that describes it. Five have none: 1.0 is served
 * with the models of 1.1-rev0, 1.2-rev0 with those of 1.2-rev1; 1.1-rev1 and 1.1-rev2 have the models of 1.1-rev0 and
 * differ where the tables of this folder say so.
 */
export const revisions: Record<string, string> = {
  '1.0-rev1': '1.1-rev0',
  '1.0-rev2': '1.1-rev0',
  '1.1-rev0': '1.1-rev0',
  '1.1-rev1': '1.1-rev1',
  '1.1-rev2': '1.1-rev2',
  '1.2-rev0': '1.2-rev1',
  '1.2-rev1': '1.2-rev1',
  '1.3-rev0': '1.3-rev0',
  '1.3-rev1': '1.3-rev1',
  '1.3-rev2': '1.3-rev2'
}

/** Oldest first. */
export const order: readonly string[] = Object.keys(revisions)

/** Whether a revision came before another one. */
export const isBefore = (revision: string, other: string): boolean => order.indexOf(revision) < order.indexOf(other)
