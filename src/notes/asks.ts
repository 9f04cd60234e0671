import { z } from 'astro/zod'
import { contentFolder } from '#checks/projectFiles.ts'

/** The folder with the questions of each note: `access-control/irsa.yaml`. */
export const asksFolder = `${contentFolder}/asks`

/**
 * How people ask for the sections of a note, by the ids of these: in words that the sections do not use.
 * Search reads them; nobody sees them.
 */
export const asksSchema = z.record(
  z.string(),
  z.array(
    z.string({ error: 'write text; put quotes around a number or a question with a colon' }),
    {
      error: 'write a list of questions',
    },
  ),
)
