import type { APIRoute } from 'astro'
import { getChapters } from '#notes/chapters.ts'

/** Every note by chapter, for the sidebar and for the page that is not found. */
export const GET: APIRoute = async () => {
  const chapters = await getChapters()
  const notes = chapters.flatMap((chapter) =>
    chapter.notes.map((note) => ({
      chapter: chapter.id,
      title: note.title,
      label: note.label,
      path: note.path,
    })),
  )
  return Response.json(notes)
}
