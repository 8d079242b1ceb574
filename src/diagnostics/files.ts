import type { VFile } from 'vfile'
import type { Position } from '../model/position.js'
import { fail, inform, warn } from './report.js'

/** A file or folder that is not there. */
export function missingFile(file: VFile): never {
  return fail(file, {
    rule: 'missing-file',
    reason: 'Cannot find this file',
    note: 'Check the path; a folder is built as a whole.',
  })
}

/** A file that the system does not let be read. */
export function unreadableFile(file: VFile, cause: string): never {
  return fail(file, {
    rule: 'unreadable-file',
    reason: `Cannot read this file: ${cause}`,
    note: 'Check its permissions.',
  })
}

/** A folder that the system does not let be looked into. */
export function unreadableFolder(file: VFile, cause: string): never {
  return fail(file, {
    rule: 'unreadable-folder',
    reason: `Cannot look into this folder: ${cause}`,
    note: 'Check its permissions, or name the files to build.',
  })
}

/** A folder whose name ends like that of a briefing. */
export function folderNotFile(file: VFile): never {
  return fail(file, {
    rule: 'folder-not-file',
    reason: 'Unexpected folder, expected a Markdown file',
    note: 'Rename the folder so that it does not end in `.md`.',
  })
}

/** Bytes that are no text. */
export function binaryFile(file: VFile): never {
  return fail(file, {
    rule: 'binary-file',
    reason: 'Unexpected binary data, expected Markdown text',
    note: 'Save the briefing as plain text in UTF-8.',
  })
}

/** Text in another encoding than UTF-8. */
export function notUtf8(file: VFile, line: number, column: number): never {
  return fail(file, {
    rule: 'not-utf-8',
    reason: 'Unexpected encoding, expected UTF-8',
    place: { start: { line, column }, end: { line, column: column + 1 } },
    note: 'Save the briefing in UTF-8.',
  })
}

/** A picture that cannot be shown; its alternative text stands in its place. */
export function missingPicture(
  file: VFile,
  source: string,
  cause: string,
  place: Position,
): void {
  warn(file, {
    rule: 'missing-picture',
    reason: `Cannot show picture \`${source}\`: ${cause}`,
    place,
    note: 'Its alternative text stands in its place.',
  })
}

/** A picture of the web that was loaded for the first time. */
export function lockedPicture(file: VFile, source: string, place: Position): void {
  inform(file, {
    rule: 'locked-picture',
    reason: `Loaded picture \`${source}\` from the web`,
    place,
    note: 'Its hash is in `deckle.lock.json`: keep that file with the briefing.',
  })
}

/** A portrait that cannot be shown. */
export function missingPortrait(
  file: VFile,
  source: string,
  cause: string,
  place: Position,
): void {
  warn(file, {
    rule: 'missing-picture',
    reason: `Cannot show portrait \`${source}\`: ${cause}`,
    place,
    note: 'The cover does without it.',
  })
}

/** A drawing that could do more than draw: that part of it is left out. */
export function cleanedPicture(
  file: VFile,
  source: string,
  removed: readonly string[],
  place: Position,
): void {
  warn(file, {
    rule: 'cleaned-picture',
    reason: `Unexpected ${removed.join(', ')} in picture \`${source}\``,
    place,
    note: 'The rest of it is shown. Look at the picture, and export it without them.',
  })
}

/** An output that could not be written; the older one is as it was. */
export function unwritableOutput(file: VFile, path: string, cause: string): never {
  return fail(file, {
    rule: 'unwritable-output',
    reason: `Cannot write \`${path}\`: ${cause}`,
    note: 'What was there before is unchanged. Make room for it, or name another folder with `--out`.',
  })
}

/** Two briefings that would be written to the same place. */
export function sameOutput(file: VFile, other: string): never {
  return fail(file, {
    rule: 'same-output',
    reason: `Unexpected briefing with the same output as \`${other}\``,
    note: 'Rename one of the two, or build them into different folders.',
  })
}

/** A name that not every system can have; the outputs are called otherwise. */
export function changedName(file: VFile, ownName: string, name: string): void {
  const shown = (text: string) => text.replace(/[`\p{Cc}\p{Bidi_Control}]/gu, '\ufffd')
  inform(file, {
    rule: 'changed-name',
    reason: `Unexpected name \`${shown(ownName)}\`: the outputs are called \`${shown(name)}\``,
    note: 'Windows, macOS and Linux can all have that name. Rename the briefing to choose another one.',
  })
}

/** A template or a theme that cannot be used. */
export function unusable(
  file: VFile,
  what: 'template' | 'theme',
  reason: string,
  known: readonly string[],
  place?: Position,
): never {
  const isListed = known.every((name) => reason.includes(name))
  return fail(file, {
    rule: `unusable-${what}`,
    reason,
    place,
    ...(!isListed && { note: `There are: ${known.join(', ')}.` }),
  })
}

/** A configuration that cannot be read or used. */
export function unusableConfiguration(file: VFile, reason: string): never {
  return fail(file, {
    rule: 'unusable-configuration',
    reason: `Cannot use the configuration: ${reason}`,
    note: 'Correct it, or remove it; `deckle config` tells what holds.',
  })
}
