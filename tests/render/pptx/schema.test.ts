import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readBrand } from '../../../src/brand/read-brand.js'
import { fitDeck } from '../../../src/deck/index.js'
import type { SceneDeck } from '../../../src/model/scene.js'
import { formats } from '../../../src/render/index.js'
import { renderPptx } from '../../../src/render/pptx/index.js'
import { loadTheme } from '../../../src/theme/load.js'
import { loadMetrics } from '../../../src/typography/index.js'
import { brandFile, usualMaster } from '../../support/brand-file.js'
import { compileFile } from '../../support/compile-file.js'
import { fittedOf } from '../../support/scenes-of.js'
import { singleSlide, title } from './decks.js'
import { persian } from './persian.js'
import { specimen } from './specimen.js'

/** Schemas of ECMA-376 beside the repository; without them there is nothing to test. */
const script = fileURLToPath(
  new URL('../../../../shared/ooxml-xsd/validate.sh', import.meta.url),
)
const isAvailable = existsSync(script) && !spawnSync('xmllint', ['--version']).error

const { widest: brandMetrics } = await loadMetrics(
  ['Calibri', 'Calibri Light', 'Cousine', 'Gelasio', 'Carlito'],
  '',
)

describe.skipIf(!isAvailable)('the schemas of ECMA-376', () => {
  it.each([
    ['a deck of everything', specimen(), 'default'],
    ['a dark one', specimen(), 'dark'],
    ['a Persian one', persian(), 'plain'],
    ['a single slide', singleSlide([title('T')]), 'default'],
    ['no slide', { ...specimen(), groups: [] }, 'default'],
  ] satisfies [string, SceneDeck, string][])('hold for %s', async (_, deck, theme) => {
    expect(await failures(await renderPptx(deck, await loadTheme(theme)))).toBe('')
  })

  it.each(['charts', 'charts-german', 'charts-persian'])(
    'hold for %s.md',
    async (name) => {
      const deck = await formats.pptx['.pptx'](
        await compileFile(`tests/rendered/input/${name}.md`),
      )
      expect(await failures(deck)).toBe('')
    },
  )

  it.each([
    ['a brand', { masters: [usualMaster] }],
    ['one without layouts', { masters: [{ ...usualMaster, layouts: [] }] }],
    ['one with two masters', { masters: [usualMaster, usualMaster] }],
  ])('hold for a deck in %s', async (_, file) => {
    const brand = readBrand(brandFile(file), 'test.potx')
    const markdown = readFileSync(
      'tests/fixtures/everything-else-of-markdown/input.md',
      'utf8',
    )
    const deck = fitDeck(fittedOf(markdown).deck, brand.theme, brandMetrics, brand)
    expect(await failures(await renderPptx(deck, brand.theme, { brand }))).toBe('')
  })
})

/** What the validator says of a package; nothing where all parts are valid. */
async function failures(bytes: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'deckle-'))
  try {
    for (const [name, content] of Object.entries(unzipSync(bytes))) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), content)
    }
    const { stdout, stderr } = spawnSync('bash', [script, folder], { encoding: 'utf8' })
    return stdout + stderr
  } finally {
    await rm(folder, { recursive: true })
  }
}
