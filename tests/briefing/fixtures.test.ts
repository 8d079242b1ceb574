import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { composeText } from '../support/compose-text.js'
import { messagesOf } from '../support/messages-of.js'
import { outlineOf } from '../support/outline-of.js'

const fixtures = new URL('../fixtures/', import.meta.url)

for (const name of readdirSync(fixtures).sort()) {
  test(name.replaceAll('-', ' '), async () => {
    const folder = new URL(`${name}/`, fixtures)
    const { briefing, file } = composeText(
      readFileSync(new URL('input.md', folder), 'utf8'),
    )
    const parts = [
      ...(briefing ? [outlineOf(briefing)] : []),
      ...(file.messages.length > 0 ? [messagesOf(file).join('\n')] : []),
    ]
    await expect(`${parts.join('\n\n')}\n`).toMatchFileSnapshot(
      new URL('briefing.txt', folder).pathname,
    )
  })
}
