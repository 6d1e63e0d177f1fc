/** Every list of the control API. */
export const listOf = <T>(items: readonly T[], total = items.length) => ({ items: [...items], total })
