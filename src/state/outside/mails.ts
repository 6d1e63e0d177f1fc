import { type Product, productNames } from '../../schemas/control/product.js'
import { text } from '../store/collection.js'
import { member, texts, wordOf } from '../store/shape.js'
import type { Kernel } from '../kernel.js'

/** A mail that a product would have sent. Several recipients stand in `to` as the product was given them. */
export interface Mail {
  id: string
  at: string
  product: Product
  from: string
  to: string
  subject: string
  body: string
  attachments?: Attachment[]
}

/** A file that goes with a mail; it is text. */
export interface Attachment { name: string, content: string }

/** Nothing leaves the simulator: what the products would have mailed is kept here, for people and tests to read. */
export function createMails (kernel: Kernel) {
  const mails = kernel.collection<Mail>({
    name: 'mails',
    noun: 'Mail',
    shape: {
      own: { at: member.time, product: wordOf(...productNames), ...texts('from', 'to', 'subject', 'body'), attachments: member.anything }
    },
    columns: { at: text('at'), product: text('product'), to: text('to'), subject: text('subject') }
  })

  return {
    send: (mail: Omit<Mail, 'id' | 'at'>): Mail =>
      mails.add({ id: kernel.ids.next(), at: kernel.clock.iso(), ...mail }),

    /** Oldest first. */
    list: (): Mail[] => mails.list(),

    /** Those of a product that are older than a moment are gone. */
    forget (product: Product, before: string): void {
      for (const { id } of mails.list({ where: { product, at: { to: before } } })) mails.remove(id)
    },

    clear (): void { for (const { id } of mails.list()) mails.remove(id) }
  }
}

export type Mails = ReturnType<typeof createMails>
