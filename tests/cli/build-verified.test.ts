import { beforeEach, expect, it, vi } from 'vitest'
import type { Finding } from '../../src/verify/index.js'
import { brandFile, usualMaster } from '../support/brand-file.js'
import { build } from '../support/command.js'
import { createWorkspace } from '../support/workspace.js'

const verifyDeck = vi.hoisted(() => vi.fn<() => Finding[]>())
vi.mock('../../src/verify/index.js', () => ({ verifyDeck }))

const briefing = '# A on B\n\n## TL;DR\n\nShort.\n'

beforeEach(() => {
  verifyDeck.mockReset()
})

it('writes nothing of a briefing whose deck has an error', async () => {
  verifyDeck.mockReturnValue([
    { rule: 'slide-title', severity: 'warning', part: 'a.xml', reason: 'Unexpected a' },
    { rule: 'shape-ids', severity: 'error', part: 'b.xml', reason: 'Unexpected b' },
  ])
  const workspace = await createWorkspace()
  const { code, out, error } = await build(
    workspace,
    await workspace.write('a.md', briefing),
  )
  expect(code).toBe(1)
  expect(out).toBe('[W]/a.md: failed (1 error, 1 warning)\n')
  expect(error).toMatchInlineSnapshot(`
    "[W]/a.md: warning: Unexpected a [slide-title]
      This was found in the finished deck.
    [W]/a.md: error: Cannot make a sound deck: \`b.xml\`: Unexpected b [defective-deck]
      This is a fault in Deckle. Please report it with the briefing.
    "
  `)
  expect(await workspace.files()).toEqual(['a.md'])
})

it('warns of what is wrong with a deck and writes it', async () => {
  verifyDeck.mockReturnValue([
    { rule: 'slide-title', severity: 'warning', part: 'a.xml', reason: 'Unexpected a' },
  ])
  const workspace = await createWorkspace()
  const { code, out, error } = await build(
    workspace,
    await workspace.write('a.md', briefing),
  )
  expect(code).toBe(0)
  expect(out).toContain('(2 slides, 1 min, 1 warning)\n')
  expect(error).toMatchInlineSnapshot(`
    "[W]/a.md: warning: Unexpected a [slide-title]
      This was found in the finished deck.
    "
  `)
  expect(await workspace.files()).toEqual(['a.md', 'out/a.html', 'out/a.pptx'])
})

const master = 'ppt/slideMasters/slideMaster1.xml'

it('leaves to its owner what is weak in a brand, and fails where that is broken', async () => {
  const workspace = await createWorkspace()
  const brand = await workspace.write('b.potx', brandFile({ masters: [usualMaster] }))
  const path = await workspace.write('a.md', briefing)
  const finding: Finding = {
    rule: 'alternative-text',
    severity: 'warning',
    part: master,
    reason: 'Unexpected a',
  }
  verifyDeck.mockReturnValue([finding])
  expect(await build(workspace, '--brand', brand, path)).toMatchObject({
    code: 0,
    error: '',
  })
  verifyDeck.mockReturnValue([{ ...finding, severity: 'error' }])
  const { code, error } = await build(workspace, '--brand', brand, path)
  expect(code).toBe(1)
  expect(error).toContain('The part is that of the brand.')
})

it('verifies decks only', async () => {
  verifyDeck.mockReturnValue([])
  const workspace = await createWorkspace()
  await build(workspace, '-f', 'html', await workspace.write('a.md', briefing))
  expect(verifyDeck).not.toHaveBeenCalled()
  await build(workspace, await workspace.write('a.md', briefing))
  expect(verifyDeck).toHaveBeenCalledOnce()
})
