/** A machine as those know it who refer to it. */
export interface NamedMachine { hostName: string, name: string, objectId?: string | undefined }

/** A machine that has come in the place of another one, which is gone: what referred to that one means it now. */
export interface Succession { hostName: string, objectId: string, successor: NamedMachine }

/** Who comes after a machine that is gone, on whatever platform, and who wants to know it. */
export function createSuccessions () {
  const heirs: Array<(succession: Succession) => void> = []
  return {
    tell (succession: Succession): void { for (const follow of heirs) follow(succession) },

    /** Tells those who refer to machines which one they mean from now on. */
    onSuccession (follow: (succession: Succession) => void): void { heirs.push(follow) }
  }
}

export type Successions = ReturnType<typeof createSuccessions>
