import { describe, expect, it } from 'vitest'
import { MalformedThemeError, UnknownThemeError } from '../../src/theme/errors.js'
import { listThemes, loadTheme } from '../../src/theme/load.js'

describe('loadTheme', () => {
  it('knows the themes that come along', async () => {
    expect(await listThemes()).toEqual(['dark', 'default', 'plain'])
  })

  it('reads colours and fonts', async () => {
    const theme = await loadTheme('default')
    expect(theme.name).toBe('default')
    expect(theme.colors.ink).toBe('1B2430')
    expect(theme.fonts.heading).toEqual({
      name: 'Georgia',
      twin: 'Gelasio',
      fallback: "'Times New Roman', serif",
    })
    expect(theme.complexFont.name).toBe('Vazirmatn')
  })

  it.each(['blue', '../memo/template', ''])(
    'names the themes that there are for `%s`',
    async (name) => {
      const error = await loadTheme(name).catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(UnknownThemeError)
      expect(error).toHaveProperty('available', ['dark', 'default', 'plain'])
      expect(String(error)).toContain(
        `Unexpected theme \`${name}\`, expected one of \`dark\`, \`default\`, \`plain\``,
      )
      expect(error).not.toBeInstanceOf(MalformedThemeError)
    },
  )
})
