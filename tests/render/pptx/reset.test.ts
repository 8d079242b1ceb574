import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Element } from '../../../src/ooxml/element.js'
import { descend, descendants, elements } from '../../../src/ooxml/select.js'
import { formats } from '../../../src/render/index.js'
import { compileFile, compileText } from '../../support/compile-file.js'
import { contentNames } from '../../support/content-names.js'
import { longBriefings } from '../../support/long-briefings.js'
import { type Package, readPackage } from './read-package.js'

/**
 * What "Reset slide" would take from placeholders. The exceptions: air at the end of
 * lines breaks titles and statements evenly; bullets that start at another number, and
 * the direction and indent of paragraphs, belong to the text.
 */
const kept = {
  body: ['lIns', 'rIns'],
  paragraph: [
    ...['marL', 'indent', 'lvl', 'algn', 'rtl'],
    ...['a:spcBef', 'a:spcAft', 'a:buNone', 'a:buFont', 'a:buChar', 'a:buAutoNum'],
  ],
  run: ['lang', 'b', 'i', 'strike', 'a:hlinkClick'],
}

const longNames = [
  'a title of 900 letters',
  'a point of several slides',
  'code of 90 lines',
  'statements of two lengths',
]

const fixtures = [
  'arabic-briefing',
  'everything-else-of-markdown',
  'footnotes-as-sources',
  'japanese-briefing',
  'key-points-as-paragraphs',
  'persian-briefing-with-persian-digits',
  'sources-in-any-order-of-parts',
]

const inputs = [
  ...contentNames().map((name) => join('content', name)),
  ...fixtures.map((name) => join('tests/fixtures', name, 'input.md')),
]

describe('placeholders on slides', () => {
  it.each(inputs)('keep nothing to themselves: %s', async (path) => {
    const pkg = readPackage(await formats.pptx['.pptx'](await compileFile(path)))
    expect(slidesOf(pkg).flatMap(ownThings)).toEqual([])
  })

  it.each(longNames)('keep nothing to themselves: %s', async (name) => {
    const rendering = await compileText(longBriefings[name] ?? '')
    const pkg = readPackage(await formats.pptx['.pptx'](rendering))
    expect(slidesOf(pkg).flatMap(ownThings)).toEqual([])
  })
})

function slidesOf(pkg: Package): Element[] {
  const paths = pkg.names.filter((name) => /slides\/slide\d+\.xml$/.test(name))
  return paths.map((path) => pkg.xml(path))
}

function ownThings(slide: Element): string[] {
  return descendants(slide, 'p:sp')
    .filter((shape) => descendants(shape, 'p:ph').length > 0)
    .flatMap((shape) => {
      const body = descend(shape, 'p:txBody')
      return [
        ...elements(descend(shape, 'p:spPr')).map(({ name }) => name),
        ...thingsOf(descend(body, 'a:bodyPr'), kept.body),
        ...descendants(body, 'a:pPr').flatMap((one) => thingsOf(one, kept.paragraph)),
        ...descendants(body, 'a:rPr')
          .filter((one) => !marksWords(one))
          .flatMap((one) =>
            thingsOf(one, isCode(shape) ? [...kept.run, 'a:solidFill'] : kept.run),
          ),
      ]
    })
}

/** The words of code have the colours of what they are. */
function isCode(shape: Element): boolean {
  return /^Code\b/.test(descendants(shape, 'p:cNvPr')[0]?.attributes['name'] ?? '')
}

function thingsOf(part: Element, expected: string[]): string[] {
  const names = [
    ...Object.keys(part.attributes),
    ...elements(part).map(({ name }) => name),
  ]
  return names
    .filter((name) => !expected.includes(name))
    .map((name) => `${part.name} ${name}`)
}

/** References, links, code, the part behind a title, the word over a callout. */
function marksWords(run: Element): boolean {
  const { baseline, noProof, sz, b } = run.attributes
  const isLink = descendants(run, 'a:hlinkClick').length > 0
  const [color] = descendants(run, 'a:schemeClr').map(
    ({ attributes }) => attributes['val'],
  )
  const isPart =
    [undefined, '1400'].includes(sz) && ['accent6', 'lt2'].includes(color ?? '')
  const isLabel = b === '1' && /^accent/.test(color ?? '')
  return (
    [baseline, noProof].some((mark) => mark !== undefined) || isLink || isPart || isLabel
  )
}
