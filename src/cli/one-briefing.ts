import { type Found, findBriefings } from '../files/find-briefings.js'
import type { Console } from './console.js'

/** The briefing that a path names; why it names none, or several, is printed. */
export async function oneBriefing(
  path: string,
  console: Console,
): Promise<Found | undefined> {
  const [found, ...others] = await findBriefings([path])
  if (found !== undefined && others.length === 0) return found
  console.error(
    found
      ? `Unexpected folder ${path} with ${others.length + 1} briefings, expected one file \`*.md\`\n`
      : `Cannot find a briefing at ${path}, expected a file \`*.md\`\n`,
  )
  return undefined
}
