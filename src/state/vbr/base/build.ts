/** Which product the server is. One server answers all its revisions in the manner of its build. */
export interface Build {
  major: 12 | 13
  number: string
  /** The version of the configuration database. */
  schema: string
}

/** The builds that came with the revisions (release notes). ASSUMED: those of 1.3. */
const builds: Record<string, Build> = {
  '1.1-rev0': { major: 12, number: '12.0.0.1420', schema: '9006' },
  '1.2-rev1': { major: 12, number: '12.3.1.1139', schema: '9344' },
  '1.3-rev0': { major: 13, number: '13.0.0.4967', schema: '9688' },
  '1.3-rev1': { major: 13, number: '13.0.1.180', schema: '9692' },
  '1.3-rev2': { major: 13, number: '13.1.0.411', schema: '9720' }
}

/** The build of a server whose newest revision is this one. Throws for a revision that no build came with. */
export function buildOf (newestRevision: string): Build {
  const build = builds[newestRevision]
  if (build === undefined) throw new Error(`No build of the product came with revision ${newestRevision}`)
  return build
}
