import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const pages = [
  'README.md',
  ...['src', 'templates'].flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .map((name) => join(folder, String(name)))
      // Starters of templates are no pages.
      .filter((path) => path.endsWith('.md') && !path.includes('starter')),
  ),
]

test.each(pages)('links and pictures of %s lead to files that there are', (page) => {
  const text = readFileSync(page, 'utf8').replace(/^(`{3,}).*?^\1|`[^`\n]*`/gms, '')
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g)]
    .map(([, link, picture]) => link ?? picture ?? '')
    .filter((target) => !/^(?:https?:|mailto:|#)/.test(target))
    .map((target) => target.replace(/#.*/, ''))
  const missing = targets.filter((target) => !existsSync(join(dirname(page), target)))
  expect(missing).toEqual([])
})
