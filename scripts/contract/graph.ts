/** Strongly connected components, dependencies first (Tarjan). */
export function components (graph: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const found: string[][] = []
  const index = new Map<string, number>()
  const stack: string[] = []
  const onStack = new Set<string>()

  const visit = (node: string): number => {
    const mine = index.size
    index.set(node, mine)
    let lowest = mine
    stack.push(node)
    onStack.add(node)
    for (const next of graph.get(node) ?? []) {
      if (!graph.has(next)) continue
      if (!index.has(next)) lowest = Math.min(lowest, visit(next))
      else if (onStack.has(next)) lowest = Math.min(lowest, index.get(next) ?? lowest)
    }
    if (lowest === mine) found.push(popTo(node))
    return lowest
  }
  const popTo = (node: string) => {
    const members = stack.splice(stack.indexOf(node))
    members.forEach(member => onStack.delete(member))
    return members
  }
  for (const node of graph.keys()) if (!index.has(node)) visit(node)
  return found
}
