import { isDeepStrictEqual } from 'node:util'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { conserve } from '../../src/conservation/conserve.js'
import { fitSheet } from '../../src/handout/index.js'
import { anyPaper, type Paper } from '../../src/model/paper.js'
import { composeText } from '../support/compose-text.js'
import { forEachBriefing, seed } from '../support/generate/check.js'
import { kerned } from '../support/metrics.js'
import { fittedBriefing } from '../support/scenes-of.js'
import { theme } from '../support/theme.js'

const papers: [string, Paper, number][] = [
  ['either format', anyPaper, 16],
  ['A4, landscape', { format: 'a4', landscape: true }, 6],
]

describe(`briefings of any shape, from seed ${seed}`, () => {
  it.each(papers)(
    'are one page of %s with all words, or named as shortened',
    (_, paper, count) => {
      forEachBriefing(count, (markdown) => {
        const { briefing } = composeText(markdown)
        if (!briefing) return
        const { fitted, handout } = fittedBriefing(briefing)
        const setSheet = () => fitSheet(handout, theme, kerned, new VFile(), paper)
        const sheet = setSheet()
        expect(sheet.fill).toBeLessThanOrEqual(1)
        expect(Math.min(sheet.step.body, sheet.step.small)).toBeGreaterThanOrEqual(8)
        expect(() => conserve(briefing, fitted, sheet, new VFile())).not.toThrow()
        expect(isDeepStrictEqual(setSheet(), sheet)).toBe(true)
      })
    },
    60_000,
  )
})
