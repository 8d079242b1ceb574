import type { Quote } from './block.js'
import type { Run } from './run.js'

/** Who said something, on one line: `— Name, role`. */
export function attributionRuns(
  { name, role }: NonNullable<Quote['attribution']>,
  lang: string,
): Run[] {
  const comma = /^(?:fa|ar)\b/.test(lang) ? '، ' : /^ja\b/.test(lang) ? '、' : ', '
  const bold = name.map((run) =>
    run.type === 'text' ? { ...run, bold: true as const } : run,
  )
  return [
    { type: 'text', text: '— ' },
    ...bold,
    ...(role.length > 0 ? [{ type: 'text' as const, text: comma }, ...role] : []),
  ]
}
