import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, it, test } from 'vitest'
import { build, command } from '../support/command.js'
import { designersGuide, designersGuideText } from '../support/guide-reference.js'
import { createWorkspace } from '../support/workspace.js'

test('the reference of the designers’ guide is made from the source (npm run build:docs)', () => {
  const text = readFileSync(designersGuide, 'utf8')
  expect(text.match(/<!-- made: /g)).toHaveLength(10)
  expect(text).toBe(designersGuideText())
})

test('the ten minutes of the guide lead to a template that works', async () => {
  const guide = readFileSync(designersGuide, 'utf8')
  const said = (language: string) =>
    [...guide.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(
      ([, block = '']) => block,
    )
  const [configuration = '', head = '', kinds = '', rules = ''] = said('yaml')
  const [, slides = '', regions = ''] = rules.split(/# in .*\n/)
  const indented = (text: string) => text.trimEnd().replace(/^/gm, '    ')
  const workspace = await createWorkspace()
  await cp('templates/position', workspace.path('looks/acme'), { recursive: true })
  await cp('templates/themes/default.yaml', workspace.path('looks/acme/theme.yaml'))
  await workspace.write('deckle.config.yaml', configuration)
  const manifest = String(await workspace.read('looks/acme/template.yaml'))
    .replace(/^name:.*?^deck:/ms, () => `${head}\n${kinds}\ndeck:`)
    .replace('  slides:\n', (line) => `${line}${indented(slides)}\n`)
    .replace('  rows:\n', (line) => `${line}${indented(regions)}\n`)
  await workspace.write('looks/acme/template.yaml', manifest)
  await workspace.write('looks/acme/handout.css', said('css').join(''))
  const text = '# A on B\n\n## Our asks\n\n- **Money.** Some.\n- **Time.** More.\n'
  const built = await build(workspace, await workspace.write('talk.md', text))
  expect({ code: built.code, error: built.error }).toEqual({ code: 0, error: '' })
  const html = String(await workspace.read('out/talk.html'))
  expect(html).toContain('Note to the board')
  expect(html).toContain('.asks h2')
  const { out } = await command(workspace, 'explain', workspace.path('talk.md'))
  expect(out).toContain('template acme, theme acme')
  expect(out).toContain('asks (points)')
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
