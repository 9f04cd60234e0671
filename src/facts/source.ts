import { z } from 'astro/zod'

const day = z.iso.date({ error: 'write a day as YYYY-MM-DD' })

/** A published page that claims on this site rest on. */
export const sourceSchema = z.strictObject({
  /** The title as published. */
  title: z.string({ error: 'write the title of the page' }).min(1),
  /** Who publishes it, such as AWS or Kubernetes. */
  publisher: z.string({ error: 'write who publishes the page' }).min(1),
  /** Its public address. */
  url: z.url({ protocol: /^https$/, error: 'write an https address' }),
  /** The day the claims were last compared with the page's text. */
  checked: day,
  /** The age of the text they were compared with, `YYYY-MM` or `YYYY-MM-DD`, where it is known. */
  asOf: z
    .string()
    .regex(/^\d{4}-\d{2}(-\d{2})?$/, { error: 'write YYYY-MM or YYYY-MM-DD' })
    .optional(),
})

export type Source = z.infer<typeof sourceSchema>
