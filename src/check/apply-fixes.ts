import type { Edit } from './rule.js'

/** The Markdown with changes made, those from the end first; of two that overlap, one is. */
export function applyFixes(source: string, edits: Edit[]): string {
  let fixed = source
  let from = Number.POSITIVE_INFINITY
  for (const { start, end, text } of edits.toSorted((a, b) => b.start - a.start)) {
    if (end > from) continue
    fixed = fixed.slice(0, start) + text + fixed.slice(end)
    from = start
  }
  return fixed
}
