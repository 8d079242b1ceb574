import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { composeText } from '../support/compose-text.js'
import { planOf } from '../support/plan-of.js'
import { fittedBriefing } from '../support/scenes-of.js'
import { slidesOf } from '../support/slides-of.js'

const fixtures = 'tests/fixtures'

test.each(readdirSync(fixtures))('plan and slides of %s', async (name) => {
  const { briefing } = composeText(readFileSync(join(fixtures, name, 'input.md'), 'utf8'))
  const made = briefing && fittedBriefing(briefing)
  const plan = made ? planOf(made.deck, made.handout) : 'none\n'
  await expect(plan).toMatchFileSnapshot(join('../fixtures', name, 'plan.txt'))
  const slides = made ? slidesOf(made.fitted) : 'none\n'
  await expect(slides).toMatchFileSnapshot(join('../fixtures', name, 'slides.txt'))
})
