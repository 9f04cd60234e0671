import { rememberNote } from './recentNotes.client.ts'

/* The home page offers the notes that were read last. */
const title = document.querySelector('.note-grid h1')
if (title) rememberNote(location.pathname, title.textContent)
