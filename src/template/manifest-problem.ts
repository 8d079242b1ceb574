import type * as v from 'valibot'
import { nearest } from '../model/nearest.js'
import { manifestKeys, type manifestSchema } from './manifest.js'

type Issue = v.InferIssue<typeof manifestSchema>

/** What is wrong in a manifest, and the keys that lead there. */
export interface ManifestProblem {
  keys: unknown[]
  reason: string
}

/** Of several problems the one to tell: a key that is misspelt explains one that is missing. */
export function manifestProblem(issues: [Issue, ...Issue[]]): ManifestProblem {
  const [first] = issues
  const unknown = issues.find(isUnknownKey)
  const issue = unknown ?? first
  const keys = issue.path?.map(({ key }) => key) ?? []
  const name = keys.join('.')
  if (unknown) {
    const near = nearest(String(keys.at(-1)), manifestKeys())
    const expected = near ? `expected \`${near}\`` : 'which no manifest has'
    return { keys, reason: `Unexpected key \`${name}\`, ${expected}` }
  }
  return { keys, reason: `\`${name}\`: ${reasonOf(issue)}` }
}

function isUnknownKey({ type, expected }: Issue): boolean {
  return type === 'strict_object' && expected === 'never'
}

function reasonOf({ message, type, received, expected }: Issue): string {
  if (received === 'undefined') return 'it is missing'
  // What the schema does not word itself.
  if (!message.startsWith('Invalid ')) return message
  return type === 'picklist'
    ? `Unexpected ${received}, expected one of ${expected?.replace(/[("|)]+/g, '').replace(/ +/g, ', ')}`
    : `Unexpected ${received}, expected ${expected}`
}
