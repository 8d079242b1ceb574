import type { VFile } from 'vfile'
import type { Position } from '../model/position.js'
import { fail, warn } from './report.js'

/** A reference such as `[7]` or `[^7]` that leads to no source and no footnote. */
export function unknownReference(
  file: VFile,
  label: string,
  sources: number,
  place: Position | undefined,
): void {
  warn(file, {
    rule: 'unknown-reference',
    reason: `Unexpected reference \`${label}\`, expected ${
      sources === 0 ? 'a list of sources' : `a source from 1 to ${sources}`
    }`,
    place,
    note:
      sources === 0
        ? 'Add a section “Sources” with a list; its items are numbered in order.'
        : 'Add the missing source to the list, or correct the number.',
  })
}

/** A reference such as `[^why]` to a footnote that is not there. */
export function unknownFootnote(
  file: VFile,
  label: string,
  place: Position | undefined,
): void {
  warn(file, {
    rule: 'unknown-reference',
    reason: `Unexpected reference \`${label}\`, expected a footnote of that name`,
    place,
    note: `Add a line \`${label}: …\`, or remove the reference.`,
  })
}

/** A footnote that nothing refers to: it is on no page. */
export function unusedFootnote(
  file: VFile,
  label: string,
  place: Position | undefined,
): void {
  warn(file, {
    rule: 'unused-footnote',
    reason: `Unexpected footnote \`[^${label}]\` without a reference, expected one in the text`,
    place,
    note: 'Nothing shows it. Refer to it in the text, or remove it.',
  })
}

/** A script, style or image of raw HTML: at most its text is kept. */
export function droppedElement(
  file: VFile,
  name: string,
  place: Position | undefined,
): void {
  warn(file, {
    rule: 'dropped-html',
    reason: `Unexpected \`<${name}>\`, expected Markdown`,
    place,
    note: 'Raw HTML is not passed on: its text is kept, its tags are not.',
  })
}

/** Quotations, lists or marks inside each other that no stage can walk down. */
export function tooDeep(file: VFile, place: Position): never {
  return fail(file, {
    rule: 'too-deep',
    reason: 'Unexpected depth of nesting, expected at most 100 levels',
    place,
    note: 'Check the signs at the beginning of the line.',
  })
}

/** A link that leads neither to the web nor to a mail address. */
export function unsafeLink(file: VFile, url: string, place: Position | undefined): void {
  warn(file, {
    rule: 'unsafe-link',
    reason: `Unexpected address \`${url}\`, expected http, https or mailto`,
    place,
    note: 'The text of the link is kept, the address is not.',
  })
}
