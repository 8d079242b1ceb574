import type { VFile } from 'vfile'
import type { Position } from '../model/position.js'
import { fail, warn } from './report.js'

/** Front matter that is no YAML. */
export function invalidFrontMatter(file: VFile, reason: string, place: Position): never {
  return fail(file, {
    rule: 'invalid-front-matter',
    reason: `Cannot read front matter: ${reason}`,
    place,
    note: 'Write one `name: value` a line between two lines of `---`; put values with a colon in quotes.',
  })
}

/** Front matter without the line that ends it. */
export function unclosedFrontMatter(file: VFile): never {
  return fail(file, {
    rule: 'unclosed-front-matter',
    reason: 'Unexpected end of file in front matter, expected a closing line `---`',
    place: { start: { line: 1, column: 1 }, end: { line: 1, column: 4 } },
    note: 'Put a line `---` after the last field.',
  })
}

/** Front matter that does not begin on the first line: it would be a heading. */
export function lateFrontMatter(file: VFile, line: number): never {
  return fail(file, {
    rule: 'late-front-matter',
    reason: 'Unexpected empty line before front matter, expected it at the beginning',
    place: { start: { line, column: 1 }, end: { line, column: 4 } },
    note: 'Remove what stands before the first line `---`.',
  })
}

/** A field that no briefing has. */
export function unknownField(
  file: VFile,
  name: string,
  nearest: string | undefined,
  known: readonly string[],
  place: Position,
): void {
  const expected = nearest ? `expected \`${nearest}\`` : 'expected a known field'
  warn(file, {
    rule: 'unknown-field',
    reason: `Unexpected field \`${name}\` in front matter, ${expected}`,
    place,
    note: `It is ignored. Known fields: ${known.join(', ')}.`,
  })
}

/** A field with a value that it cannot have. */
export function invalidField(
  file: VFile,
  name: string,
  expected: string,
  place: Position,
): void {
  warn(file, {
    rule: 'invalid-field',
    reason: `Unexpected value of \`${name}\` in front matter, expected ${expected}`,
    place,
    note: 'It is ignored.',
  })
}

/** A briefing without a title. */
export function missingTitle(file: VFile, title: string): void {
  warn(file, {
    rule: 'missing-title',
    reason: `Unexpected briefing without a title, using \`${title}\` from the file name`,
    note: 'Begin with a heading `# …`, or set `title` in the front matter.',
  })
}

/** A file that has no visible content. */
export function emptyBriefing(file: VFile): never {
  return fail(file, {
    rule: 'empty-briefing',
    reason: 'Unexpected empty file, expected a briefing',
    note: 'Write at least a title and a sentence.',
  })
}
