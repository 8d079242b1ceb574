import { describe, expect, it } from 'vitest'
import { claimOutputs } from '../../src/files/claim-outputs.js'
import type { Found } from '../../src/files/find-briefings.js'

const suffixes = ['.pptx', '.html']

describe('an output belongs to the first briefing that claims it', () => {
  it.each([
    ['the same name', 'x/a.md', 'a', 'y/a.md', 'a'],
    ['another extension', 'x/a.md', 'a', 'x/a.markdown', 'a'],
    ['another letter case', 'x/a.md', 'sub/Ä', 'y/A.md', 'Sub/ä'],
    ['another spelling of a letter', 'x/\u00e9.md', '\u00e9', 'y/e\u0301.md', 'e\u0301'],
  ])('not to one with %s', (_, path, name, otherPath, otherName) => {
    const first = { path, name }
    const other = { path: otherPath, name: otherName }
    expect(claimOutputs([first, other], suffixes)).toEqual([
      first,
      { ...other, claimedBy: path },
    ])
  })

  it('and all others are told of that one', () => {
    const found = ['x/a.md', 'y/a.md', 'z/a.md'].map((path) => ({ path, name: 'a' }))
    expect(claimOutputs(found, suffixes).map(({ claimedBy }) => claimedBy)).toEqual([
      undefined,
      'x/a.md',
      'x/a.md',
    ])
  })

  it('and one of several is enough', () => {
    const first = { path: 'in/a.md', name: 'a' }
    const other = { path: 'in/a.present.md', name: 'a.present' }
    const claimed = { ...other, claimedBy: 'in/a.md' }
    const all = ['.html', '.present.html']
    expect(claimOutputs([first, other], all)).toEqual([first, claimed])
    expect(claimOutputs([first, other], suffixes)).toEqual([first, other])
  })

  it('and names in different folders do not meet', () => {
    const found = ['a', 'b', 'x/a', 'y/a'].map((name) => ({
      path: `in/${name}.md`,
      name,
    }))
    expect(claimOutputs(found, suffixes)).toEqual(found)
  })
})

it.each(['in/a.md', './in/a.md', 'in/../in/a.md'])(
  'a briefing that is named twice is built once: in/a.md and %s',
  (path) => {
    const first = { path: 'in/a.md', name: 'a' }
    expect(claimOutputs([first, { path, name: 'a' }], suffixes)).toEqual([first])
  },
)

it('a folder that cannot be looked into claims nothing', () => {
  const found: Found[] = [
    { path: 'in/a', name: 'a', unreadable: 'no permission' },
    { path: 'in/a.md', name: 'a' },
  ]
  expect(claimOutputs(found, suffixes)).toEqual(found)
})
