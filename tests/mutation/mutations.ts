/** A small change that should make a test fail. */
export interface Mutation {
  /** From 1. */
  line: number
  before: string
  after: string
  source: string
}

/** What is replaced by what; a line is changed at one place at a time. */
const operators: [pattern: RegExp, by: string][] = [
  [/ < /, ' <= '],
  [/ <= /, ' < '],
  [/ > /, ' >= '],
  [/ >= /, ' > '],
  [/ === /, ' !== '],
  [/ !== /, ' === '],
  [/ && /, ' || '],
  [/ \|\| /, ' && '],
  [/ \+ 1\b/, ' + 0'],
  [/ - 1\b/, ' - 0'],
  [/\btrue\b/, 'false'],
  [/\bfalse\b/, 'true'],
  [/Math\.max\(/, 'Math.min('],
  [/Math\.min\(/, 'Math.max('],
  [/if \(!/, 'if ('],
  [/^(\s+)\w+(?:\.\w+)*\.(?:push|set|add)\(.*\)$/, '$1// removed'],
]

/** All mutations of a module; comments, imports and types are left as they are. */
export function mutationsOf(source: string): Mutation[] {
  const lines = source.split('\n')
  return lines.flatMap((before, index) => {
    if (/^\s*(?:\/?\*|\/\/|import|export type|type|interface)/.test(before)) return []
    return operators.flatMap(([pattern, by]) => {
      const after = before.replace(pattern, by)
      if (after === before) return []
      const mutated = lines.with(index, after).join('\n')
      return [{ line: index + 1, before, after, source: mutated }]
    })
  })
}
