import { describe, expect, it, test } from 'vitest'
import { command } from '../support/command.js'
import { createWorkspace, type Workspace } from '../support/workspace.js'

const briefing = `---
date: 2999-01-01
---

# A on B

## FAQ

### Who votes

The IEA does.
`

async function withBriefing(): Promise<Workspace> {
  const workspace = await createWorkspace()
  await workspace.write('a.md', briefing)
  return workspace
}

describe('deckle check', () => {
  it('tells what breaks the rules, with places, rules and the way out', async () => {
    const workspace = await withBriefing()
    const { code, out, error } = await command(workspace, 'check', workspace.folder)
    expect({ code, out }).toEqual({ code: 0, out: '[W]/a.md: 2 warnings\n' })
    expect(error).toMatchInlineSnapshot(`
      "[W]/a.md:9:5: warning: Unexpected question without \`?\` at its end [question-mark]
        End it with a question mark, or word it as a question.
      [W]/a.md:11:5: warning: Unexpected abbreviation \`IEA\` that is not spelled out [acronym]
        Write “International Energy Agency (IEA)” at first use, or explain it in a section “Glossary”.
      "
    `)
  })

  it('fails where warnings count', async () => {
    const workspace = await withBriefing()
    const { code } = await command(workspace, 'check', '--strict', workspace.path('a.md'))
    expect(code).toBe(1)
  })

  it('fails where there is nothing to check, or a file cannot be read', async () => {
    const workspace = await withBriefing()
    const missing = await command(workspace, 'check', workspace.path('b.md'))
    expect(missing.code).toBe(1)
  })

  it('mends what can be mended, and tells the rest', async () => {
    const workspace = await withBriefing()
    const { error } = await command(workspace, 'check', '--fix', workspace.path('a.md'))
    expect(error).not.toContain('question-mark')
    expect(error).toContain('acronym')
    expect(String(await workspace.read('a.md'))).toBe(
      briefing.replace('Who votes', 'Who votes?'),
    )
    expect(await workspace.files()).toEqual(['a.md'])
  })

  it('prints JSON', async () => {
    const workspace = await withBriefing()
    const { out } = await command(workspace, 'check', '--json', workspace.path('a.md'))
    const { ok, briefings } = JSON.parse(out)
    expect(ok).toBe(true)
    expect(briefings[0].messages[0]).toMatchObject({
      severity: 'warning',
      rule: 'question-mark',
      line: 9,
      column: 5,
      endColumn: 14,
    })
  })

  it('prints SARIF', async () => {
    const workspace = await withBriefing()
    const { out } = await command(workspace, 'check', '--sarif', workspace.path('a.md'))
    const { version, runs } = JSON.parse(out)
    expect(version).toBe('2.1.0')
    const ids = runs[0].tool.driver.rules.map(({ id }: { id: string }) => id)
    expect(ids).toContain('question-mark')
    expect(runs[0].results).toHaveLength(2)
    expect(runs[0].results[0]).toMatchObject({
      ruleId: 'question-mark',
      level: 'warning',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: '[W]/a.md' },
            region: { startLine: 9, startColumn: 5, endLine: 9, endColumn: 14 },
          },
        },
      ],
    })
  })
})

test('the briefings of the project are clean', async () => {
  const workspace = await createWorkspace()
  const { code, error } = await command(workspace, 'check', '--strict', 'content')
  expect({ code, error }).toEqual({ code: 0, error: '' })
})
