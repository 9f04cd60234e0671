import { basename } from 'node:path'
import { titleOf } from '#code/codeTitle.ts'
import { nearest } from '#checks/nearest.ts'
import { commandFiles } from './commandFiles.ts'
import type { Problem } from './problem.ts'
import { usesOf, type NoteOutline } from './readNote.ts'

const shells = ['sh', 'bash', 'zsh', 'shell', 'console', 'shellsession']

/**
 * Finds files that commands in a note read but a reader cannot have: the note does not show them, no
 * earlier command makes them, and no sentence names them.
 */
export function checkCommandFiles(note: NoteOutline): Problem[] {
  const shown = [
    ...usesOf(note, 'Manifest', 'file').map(({ name }) => basename(name)),
    ...note.codeBlocks.flatMap(({ meta }) => titleOf(meta) ?? []),
  ]
  const named = note.inlineCode.map(({ text }) => text.replace(/^\.\//, ''))
  const made: string[] = []
  const has = (name: string) =>
    [...shown, ...named, ...made].some(
      (each) =>
        each.replace(/\/$/, '') === name.replace(/\/$/, '') ||
        each.startsWith(`${name.replace(/\/$/, '')}/`),
    )
  return scriptsOf(note).flatMap(({ text, line: before }) =>
    commandFiles(text).flatMap(({ name, does, line }) => {
      if (does === 'makes') made.push(name)
      if (does === 'makes' || has(name)) return []
      return [{ file: note.file, line: before + line, message: missing(name, shown) }]
    }),
  )
}

/** Shell blocks and commands within sentences, in reading order; `line` is the one before the text. */
function scriptsOf({ codeBlocks, inlineCode }: NoteOutline) {
  const blocks = codeBlocks.filter(({ language }) => shells.includes(language ?? ''))
  const commands = inlineCode
    .filter(({ text }) => /^(kubectl|eksctl|helm|aws) /.test(text))
    .map(({ text, line }) => ({ text, line: line - 1 }))
  return [...blocks, ...commands].toSorted((one, other) => one.line - other.line)
}

function missing(name: string, shown: readonly string[]): string {
  const guess = nearest(name, shown) ?? (shown.length === 1 ? shown[0] : undefined)
  const rename = guess === undefined ? '' : `Write ${guess}, which the note shows, or show`
  return [
    `The command reads "${name}", but the reader does not have this file.`,
    `${rename || 'Show'} it (<Manifest file="…" />, or a code block with title="${name}"), make it with an earlier command, or say in a sentence how to make \`${name}\`.`,
  ].join(' ')
}
