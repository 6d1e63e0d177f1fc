/**
 * What a collection found or counted, by question: kept until a document comes or goes, or moves in a column that the
 * question is about.
 */
export function createAnswers<V> () {
  const groups = new Map<string, { columns: readonly string[], answers: Map<string, V> }>()
  let size = 0

  function forgetIf (isMeant: (columns: readonly string[]) => boolean): void {
    for (const { columns, answers } of groups.values()) {
      if (answers.size === 0 || !isMeant(columns)) continue
      size -= answers.size
      answers.clear()
    }
  }

  return {
    /** The answer to a question about some columns; found out by `ask` unless it is known. */
    to (columns: readonly string[], key: string, ask: () => V): V {
      const shape = columns.join()
      let group = groups.get(shape)
      if (group === undefined) groups.set(shape, group = { columns, answers: new Map() })
      const known = group.answers.get(key)
      if (known !== undefined) return known
      if (size >= kept) forgetIf(() => true)
      const answer = ask()
      group.answers.set(key, answer)
      size++
      return answer
    },

    forget (): void { if (size > 0) forgetIf(() => true) },
    forgetAbout (column: string): void { if (size > 0) forgetIf(columns => columns.includes(column)) }
  }
}

/** Past this many answers in memory all are let go. */
const kept = 2_000
