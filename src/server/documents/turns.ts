/** How long others wait at most for what is made in turns. Milliseconds. */
const longestTurn = 10

/** For long work: awaited between its small parts, it lets others have a turn when one has lasted long enough. */
export function createTurns (): () => Promise<void> {
  let began = performance.now()
  return async () => {
    if (performance.now() - began < longestTurn) return
    await new Promise(resolve => { setImmediate(resolve) })
    began = performance.now()
  }
}
