import { describe, expect, it } from 'vitest'
import { command } from '../support/command.js'
import { createWorkspace } from '../support/workspace.js'

const briefing = `# A on B

## TL;DR

Short. [1]

## Points of interest

- **Lead.** Text.

### Below

${'A sentence that goes on for a while, so that the text needs two slides. '.repeat(30)}

## Sources

1. One, Press, 2020
`

async function explained(...args: string[]) {
  const workspace = await createWorkspace()
  await workspace.write('a.md', briefing)
  const ran = await command(workspace, 'explain', workspace.path('a.md'), ...args)
  expect(await workspace.files()).toEqual(['a.md'])
  return ran
}

describe('deckle explain', () => {
  it('tells how sections were read, what each slide has, and how the sheet is set', async () => {
    const { code, out, error } = await explained()
    expect({ code, error }).toEqual({ code: 0, error: '' })
    expect(out).toMatchInlineSnapshot(`
      "[W]/a.md: template position, theme default, language en

      Line  Section             Read as                 Slides  Sheet
      3     TL;DR               bottomLine (statement)  2       whole
      7     Points of interest  other (prose)           3       whole
      11      Below             other (prose)           4, 5    whole
      15    Sources             sources                 6       whole

      Slide  Title               Layout          Text   Full  From line
      1      A on B              Cover                  0 %   1
      2      TL;DR               Bottom line     40 pt  12 %  3
      3      Points of interest  Text            18 pt  7 %   7
      4      Below (1 of 2)      Text with lead  18 pt  95 %  11
      5      Below (2 of 2)      Text            18 pt  90 %  11
      6      Sources             Sources         12 pt  24 %  15

      Sheet: A4 or US Letter, step 4 of 21 (airy, text of 11.75 pt), 100 % of the page used
      "
    `)
  })

  it('answers in JSON', async () => {
    const { out } = await explained('--json', '-t', 'memo', '--theme', 'plain')
    expect(JSON.parse(out)).toMatchObject({
      template: 'memo',
      theme: 'plain',
      sections: expect.arrayContaining([
        {
          line: 3,
          title: 'TL;DR',
          kind: 'bottomLine',
          shape: 'statement',
          depth: 0,
          slides: [2],
          sheet: 'whole',
        },
      ]),
      slides: expect.arrayContaining([
        expect.objectContaining({ number: 1, title: 'A on B' }),
      ]),
      sheet: { condensed: false },
      messages: [],
    })
  })

  it('says what is wrong with a briefing', async () => {
    const workspace = await createWorkspace()
    await workspace.write('a.md', '')
    const ran = await command(workspace, 'explain', workspace.path('a.md'))
    expect(ran).toMatchObject({ code: 1, out: '' })
    expect(ran.error).toContain('empty-briefing')
    const none = await command(workspace, 'explain', workspace.path('b.md'))
    expect(none.code).toBe(1)
    expect(none.error).toContain('missing-file')
  })

  it('refuses a folder with more than one briefing', async () => {
    const workspace = await createWorkspace()
    await workspace.write('in/a.md', '# A\n\nText.\n')
    await workspace.write('in/b.md', '# B\n\nText.\n')
    const ran = await command(workspace, 'explain', workspace.path('in'))
    expect(ran).toEqual({
      code: 1,
      out: '',
      error: 'Unexpected folder [W]/in with 2 briefings, expected one file `*.md`\n',
    })
  })
})
