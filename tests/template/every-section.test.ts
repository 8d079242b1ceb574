import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Section } from '../../src/model/briefing.js'
import { listTemplates, loadTemplate } from '../../src/template/load.js'
import { place } from '../../src/template/place.js'
import { composeText } from '../support/compose-text.js'
import { contentNames } from '../support/content-names.js'

const inputs = [
  ...contentNames().map((name) => join('content', name)),
  ...readdirSync('tests/fixtures').map((name) =>
    join('tests/fixtures', name, 'input.md'),
  ),
]

const templates = await Promise.all(
  (await listTemplates()).map((name) => loadTemplate(name)),
)

describe.each(templates.map((template) => [template.manifest.name, template] as const))(
  'the template %s',
  (_, { manifest, kinds }) => {
    it.each(inputs)(
      'has one place on slides and sheet for each section of %s',
      (path) => {
        const { briefing } = composeText(readFileSync(path, 'utf8'), kinds)
        if (!briefing) return
        const { slides, handout } = place(briefing, manifest)
        const regions = handout.rows.flat()
        const all = placesOf(briefing.sections)
        expect(placesOf(slides.map(({ section }) => section))).toEqual(all)
        expect(placesOf(regions.flatMap(({ sections }) => sections))).toEqual(all)
      },
    )
  },
)

/** Where sections stand in the text, whatever their order. */
function placesOf(sections: Section[]): string[] {
  return sections
    .map(({ kind, position: { start } }) => `${kind} ${start.line}:${start.column}`)
    .sort()
}
