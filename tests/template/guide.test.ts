import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it, test } from 'vitest'
import { designersGuide, designersGuideText } from '../support/guide-reference.js'

test('the reference of the designers’ guide is made from the source (npm run build:docs)', () => {
  const text = readFileSync(designersGuide, 'utf8')
  expect(text.match(/<!-- made: /g)).toHaveLength(10)
  expect(text).toBe(designersGuideText())
})

const guides = readdirSync('templates/guides').map((name) =>
  join('templates/guides', name),
)

it.each(guides)('%s leads to files and headings that are there', (path) => {
  const links = readFileSync(path, 'utf8').matchAll(/\]\((?!https?:)([^)#]*)(#[^)]*)?\)/g)
  for (const [, file = '', anchor] of links) {
    const target = file === '' ? path : join(dirname(path), file)
    expect(existsSync(target), `${path}: ${file}`).toBe(true)
    if (anchor) expect(anchorsOf(target), `${path}: ${anchor}`).toContain(anchor)
  }
})

function anchorsOf(path: string): string[] {
  const headings = readFileSync(path, 'utf8').match(/^#+ .*$/gm) ?? []
  return headings.map(
    (heading) =>
      `#${heading
        .replace(/^#+ /, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-')}`,
  )
}
