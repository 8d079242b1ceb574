import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { SceneDeck } from '../../../src/model/scene.js'
import { renderPptx } from '../../../src/render/pptx/index.js'
import { loadTheme } from '../../../src/theme/load.js'
import { singleSlide, title } from './decks.js'
import { persian } from './persian.js'
import { specimen } from './specimen.js'

/** Schemas of ECMA-376 beside the repository; without them there is nothing to test. */
const script = fileURLToPath(
  new URL('../../../../shared/ooxml-xsd/validate.sh', import.meta.url),
)
const isAvailable = existsSync(script) && !spawnSync('xmllint', ['--version']).error

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
