import type { APIRoute } from 'astro'
import { href } from '#addresses/href.ts'
import { listMessages } from '#notes/allMessages.ts'

/** All messages that notes explain, for other programs. */
export const GET: APIRoute = async ({ site }) => {
  const messages = (await listMessages()).map((message) => ({
    ...message,
    address: new URL(href(message.address), site).href,
  }))
  return Response.json({ messages })
}
