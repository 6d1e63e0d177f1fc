/** Revisions that have no document, and the one whose models they have. */
export const described: Readonly<Record<string, string>> = { '1.1-rev1': '1.1-rev0', '1.1-rev2': '1.1-rev0' }
