import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { fitSheet } from '../../src/handout/fit.js'
import { hardBriefings } from '../support/hard-briefings.js'
import { kerned } from '../support/metrics.js'
import { theme } from '../support/theme.js'

test.each(Object.entries(hardBriefings))(
  '%s: fits, and no text is under 8 pt',
  (_, briefing) => {
    const sheet = fitSheet(briefing(), theme, kerned, new VFile())
    expect(sheet.fill).toBeLessThanOrEqual(1)
    expect(sheet.step.body).toBeGreaterThanOrEqual(8)
    expect(sheet.step.small).toBeGreaterThanOrEqual(8)
  },
)
