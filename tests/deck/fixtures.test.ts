import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { composeText } from '../support/compose-text.js'
import { fittedBriefing } from '../support/scenes-of.js'
import { slidesOf } from '../support/slides-of.js'

const fixtures = 'tests/fixtures'

test.each(readdirSync(fixtures))('slides of %s', async (name) => {
  const { briefing } = composeText(readFileSync(join(fixtures, name, 'input.md'), 'utf8'))
  const slides = briefing ? slidesOf(fittedBriefing(briefing).fitted) : 'none\n'
  await expect(slides).toMatchFileSnapshot(join('../fixtures', name, 'slides.txt'))
})
