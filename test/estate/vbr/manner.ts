/** An error of a server of build 13, as it is written at a revision. */
export function errorAt (
  revision: string, { status, errorCode, message }: { status: number, errorCode: string, message: string }
) {
  return isDocumented(revision)
    ? { errorCode, message, resourceId: null }
    : { errorCode, message, title: message, status }
}

/** A member without a value, as a server of build 13 writes it at a revision. */
export const noneAt = (revision: string): null | undefined => isDocumented(revision) ? null : undefined

/** Nobody has recorded what later builds answer there: the document says it. */
const isDocumented = (revision: string): boolean => revision < '1.2'
