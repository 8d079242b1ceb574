import { readdirSync } from 'node:fs'

/** Has pictures, data, formulas and keys, which take more than composing to be read. */
const specimen = 'night-buses.md'

/** Names of the briefings in `content/` that are text alone. */
export function contentNames(): string[] {
  return readdirSync('content').filter(
    (name) => name.endsWith('.md') && name !== specimen,
  )
}
