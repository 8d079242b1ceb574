import { describe, expect, test } from 'vitest'
import { lower } from '../support/lower.js'
import { messagesOf } from '../support/messages-of.js'
import { blocks as linesOf } from '../support/outline-of.js'

const read = (markdown: string) => linesOf(lower(markdown).blocks)

describe('braces after an image say how it is shown', () => {
  test.each([
    ['width', '![a](b.png){width=50%}', ['picture b.png | a', '  width 0.5']],
    ['crop', '![a](b.png){crop=16:8}', ['picture b.png | a', '  crop 2 at 0.5 0.5']],
    [
      'crop with focus',
      '![a](b.png){ crop=square focus="top left" }',
      ['picture b.png | a', '  crop 1 at 0 0'],
    ],
    ['a credit', '![a](b.png "c"){credit="© d"} e', ['e', 'picture b.png | a | c | © d']],
    [
      'what Pandoc has, too',
      '![a](b.png){#fig .wide width=80%}',
      ['picture b.png | a', '  width 0.8'],
    ],
    [
      'those of a linked image',
      '[![a](b.png)](c){width=50%}',
      ['picture b.png | a', '  width 0.5'],
    ],
    [
      'each its own',
      '![a](b.png){width=50%} ![c](d.png){width=25%}',
      ['picture b.png | a', '  width 0.5', 'picture d.png | c', '  width 0.25'],
    ],
    [
      'not those after a word',
      '![a](b.png) x {width=50%}',
      ['x {width=50%}', 'picture b.png | a'],
    ],
    [
      'not those that say something else',
      '![a](b.png){see below}',
      ['{see below}', 'picture b.png | a'],
    ],
    ['not empty ones', '![a](b.png){}', ['{}', 'picture b.png | a']],
  ])('%s', (_, markdown, lines) => {
    expect(read(markdown)).toEqual(lines)
  })

  test.each([
    [
      'width=300px',
      'Unexpected `width=300px` after a picture, expected a share such as `width=50%`',
    ],
    ['width=5%', 'expected a share'],
    [
      'height=9',
      'Unexpected `height` after a picture, expected `width`, `crop`, `focus` or `credit`',
    ],
    ['crop=1:99', 'Unexpected `crop=1:99`'],
    ['crop=1:1 focus=north', 'Unexpected `focus=north`'],
  ])('what is none is told of and left out: %s', (options, message) => {
    const { blocks, file } = lower(`x ![a](b.png){${options}}`)
    expect(linesOf(blocks).slice(0, 2)).toEqual(['x', 'picture b.png | a'])
    expect(messagesOf(file).join()).toContain(message)
    expect(file.messages[0]?.place).toMatchObject({ start: { line: 1, column: 3 } })
  })
})

describe('lines under a picture', () => {
  test.each([
    [
      'are its caption where they are emphasised',
      '![a](b.png)\n\n*c d*',
      ['picture b.png | a | c d'],
    ],
    ['also in the same paragraph', '![a](b.png)\n*c d*', ['picture b.png | a | c d']],
    [
      'also with a word for it',
      '![a](b.png)\n\nFigure 2: c',
      ['picture b.png | a | Figure 2: c'],
    ],
    [
      'also in another language',
      '![a](b.png)\n\nشکل ۲: نقشه',
      ['picture b.png | a | شکل ۲: نقشه'],
    ],
    [
      'are its credit where they begin like one',
      '![a](b.png "c")\n\n*Photo: d*',
      ['picture b.png | a | c | Photo: d'],
    ],
    [
      'are caption and credit',
      '![a](b.png)\n\n*c*\n\n© d',
      ['picture b.png | a | c | © d'],
    ],
    [
      'belong to one picture each',
      '![a](b.png)\n*c*\n\n![d](e.png)\n*f*',
      ['picture b.png | a | c', 'picture e.png | d | f'],
    ],
    [
      'are text where there is a caption',
      '![a](b.png "c")\n\n*d*',
      ['picture b.png | a | c', '*d*'],
    ],
    [
      'are text under several',
      '![a](b.png) ![c](d.png)\n\n*e*',
      ['picture b.png | a', 'picture d.png | c', '*e*'],
    ],
    [
      'are text where they are plain',
      '![a](b.png)\n\nc *d*',
      ['picture b.png | a', 'c *d*'],
    ],
    [
      'are text where they lead somewhere',
      '![a](b.png)\n\n*[c](https://d.e)*',
      ['picture b.png | a', '*c*<https://d.e/>'],
    ],
    [
      'are text where they cite',
      '![a](b.png)\n\n*c [1]*',
      ['picture b.png | a', '*c*⟦1⟧'],
    ],
    [
      'are text where they are long',
      `![a](b.png)\n\n*${'c'.repeat(241)}*`,
      ['picture b.png | a', `*${'c'.repeat(241)}*`],
    ],
    ['are text before it', '*c*\n\n![a](b.png)', ['*c*', 'picture b.png | a']],
  ])('%s', (_, markdown, lines) => {
    expect(read(markdown)).toEqual(lines)
  })
})
