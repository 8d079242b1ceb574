import { readdirSync } from 'node:fs'

/** Names of the briefings in `content/`; pictures and data lie beside them. */
export function contentNames(): string[] {
  return readdirSync('content').filter((name) => name.endsWith('.md'))
}
