import { beforeAll, describe } from 'vitest'
import { type DeckFiles, replace } from '../deck-files.js'
import { expectFindings } from '../expect-finding.js'
import { richDeck } from '../rich-deck.js'

const slide = 'ppt/slides/slide4.xml'
const schemas = 'http://schemas.openxmlformats.org'

let deck: DeckFiles

beforeAll(async () => {
  deck = await richDeck()
})

/** A fraction behind the last word of a text, as some XML inside `m:oMath`. */
function formula(math: string) {
  const word = '<a:t>receding</a:t></a:r>'
  return replace(slide, word, `${word}${guarded(math)}`)
}

function guarded(math: string): string {
  return `<mc:AlternateContent xmlns:mc="${schemas}/markup-compatibility/2006"><mc:Choice xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main" Requires="a14">${bare(math)}</mc:Choice><mc:Fallback><a:r><a:rPr lang="en-GB"/><a:t>a/b</a:t></a:r></mc:Fallback></mc:AlternateContent>`
}

function bare(math: string): string {
  return `<a14:m xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main"><m:oMath xmlns:m="${schemas}/officeDocument/2006/math">${math}</m:oMath></a14:m>`
}

const run = '<m:r><a:rPr lang="en-GB"/><m:t>a</m:t></m:r>'

describe('formulas', () => {
  expectFindings(
    () => deck,
    [
      [
        'a fraction without what is under its line',
        'missing-element',
        'Unexpected `m:f` without `m:den` (slide 4, `Text`)',
        formula(`<m:f><m:num>${run}</m:num></m:f>`),
      ],
      [
        'properties behind a base',
        'misplaced-element',
        'Unexpected `m:sSupPr` behind `m:e` in `m:sSup`, expected it before (slide 4, `Text`)',
        formula(`<m:sSup><m:e>${run}</m:e><m:sSupPr/><m:sup>${run}</m:sup></m:sSup>`),
      ],
      [
        'a place of limits that there is not',
        'attribute-value',
        'Unexpected `m:val="above"` of `m:limLoc`, expected `undOvr` or `subSup` (slide 4, `Text`)',
        formula(
          `<m:nary><m:naryPr><m:limLoc m:val="above"/></m:naryPr><m:sub/><m:sup/><m:e>${run}</m:e></m:nary>`,
        ),
      ],
      [
        'text of DrawingML in a formula',
        'unexpected-element',
        'Unexpected `a:r` in `m:oMath` (slide 4, `Text`)',
        formula('<a:r><a:rPr lang="en-GB"/><a:t>a</a:t></a:r>'),
      ],
      [
        'one in notes',
        'formula-in-notes',
        'Unexpected formula in notes, expected text (notes of slide 1, `Notes`)',
        replace(
          'ppt/notesSlides/notesSlide1.xml',
          '<a:t>Welcome.</a:t></a:r>',
          `<a:t>Welcome.</a:t></a:r>${guarded(run)}`,
        ),
      ],
      [
        'one that nothing guards',
        'formula-choice',
        'Unexpected formula outside of `mc:Choice`, expected it in one (slide 4, `Text`)',
        replace(
          slide,
          '<a:t>receding</a:t></a:r>',
          `<a:t>receding</a:t></a:r>${bare(run)}`,
        ),
      ],
    ],
  )
})
