import { readFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { imageSizeFromFile } from 'image-size/fromFile'
import { describe, expect, it } from 'vitest'
import { templateEntries } from '../../src/template/list.js'
import { command } from '../support/command.js'
import { createWorkspace } from '../support/workspace.js'

const entries = await templateEntries()

describe('pictures of templates', () => {
  it.each(entries)('$name has a small one', async ({ picture = 'none' }) => {
    expect((await stat(picture)).size).toBeLessThan(60_000)
    const { type, width, height } = await imageSizeFromFile(picture)
    expect(type).toBe('png')
    expect(width).toBeGreaterThan(height * 3)
  })

  it('are listed, those of own templates, too', async () => {
    const workspace = await createWorkspace()
    const manifest = (name: string) =>
      readFileSync('templates/memo/template.yaml', 'utf8').replace(
        'name: memo',
        `name: ${name}`,
      )
    await workspace.write('own/shown/template.yaml', manifest('shown'))
    const own = await workspace.write('own/shown/preview.png', 'PNG')
    await workspace.write('own/bare/template.yaml', manifest('bare'))
    const all = await templateEntries([workspace.path('own')])
    const pictures = new Map(all.map(({ name, picture }) => [name, picture]))
    expect(pictures.get('shown')).toBe(own)
    expect(pictures.get('bare')).toBeUndefined()
    const { out } = await command(workspace, 'templates')
    for (const { picture = 'none' } of entries) expect(out).toContain(picture)
  })
})
