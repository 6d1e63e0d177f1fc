import { createRequire } from 'node:module'

// What is used of the reader, which knows nothing of how the files are written.
interface ReadAttachment {
  longFilename: string
  fileInputStream: { readCompletely: (into: Buffer) => void, length: { toNumber: () => number } }
}
export interface ReadMessage {
  messageClass: string, subject: string, senderName: string, senderEmailAddress: string, displayTo: string, body: string
  clientSubmitTime: Date, startTime?: Date, location?: string, email1EmailAddress?: string, bodyHTML: string
  isRecurring?: boolean, recurrenceType?: number, recurrencePattern?: string, recurrenceStructure?: Buffer | null
  numberOfAttachments: number, numberOfRecipients: number
  getAttachment: (n: number) => ReadAttachment
}
interface ReadFolder {
  displayName: string, containerClass: string, contentCount: number, emailCount: number, hasSubfolders: boolean
  getSubFolders: () => ReadFolder[]
  getNextChild: () => ReadMessage | null
}
type Reader = new (bytes: Buffer) => { getRootFolder: () => ReadFolder }
const { PSTFile } = createRequire(import.meta.url)('pst-extractor') as { PSTFile: Reader }

/** The folder that holds all others. */
export const top = '/Top of Outlook data file'

/** What is in a PST file, by the paths of its folders. The reader is slow: of large files some messages of each. */
export function readPst (bytes: Buffer, most = 200): Map<string, ReadMessage[]> {
  const found = new Map<string, ReadMessage[]>()
  function walk (folder: ReadFolder, path: string): void {
    const messages: ReadMessage[] = []
    if (folder.contentCount !== folder.emailCount) throw new Error(`${path} holds ${folder.emailCount}`)
    while (messages.length < Math.min(most, folder.contentCount)) {
      const one = folder.getNextChild()
      if (one === null) throw new Error(`${path}: ${messages.length} of ${folder.contentCount}`)
      messages.push(one)
    }
    if (messages.length > 0) found.set(path, messages)
    if (!folder.hasSubfolders) return
    for (const child of folder.getSubFolders()) walk(child, `${path}/${child.displayName}`)
  }
  walk(new PSTFile(bytes).getRootFolder(), '')
  return found
}
