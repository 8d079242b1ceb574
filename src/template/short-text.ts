import Handlebars from 'handlebars'
import { labelsFor } from '../labels/index.js'
import type { Metadata } from '../model/briefing.js'
import { usualTemplate } from './find.js'
import type { Manifest } from './manifest.js'

/** Fills in a short text of a manifest, e.g. `{{topic}}`. */
export type Fill = (text: string) => string

/**
 * Short texts of one briefing: they see its metadata, the `template`'s title
 * and the `labels` of its language. A field that is missing leaves nothing.
 */
export function shortTexts(metadata: Metadata, manifest: Manifest): Fill {
  const language = metadata.lang.split(/[-_]/)[0] ?? ''
  const context = {
    ...metadata,
    template: isMeant(metadata, manifest)
      ? (manifest.title[language] ?? manifest.title.en)
      : '',
    labels: labelsFor(metadata.lang),
  }
  return (text) => compiledOnce(text)(context).trim()
}

/** Manifests have few short texts, and every briefing fills the same. */
const compiled = new Map<string, HandlebarsTemplateDelegate>()

function compiledOnce(text: string): HandlebarsTemplateDelegate {
  const template = compiled.get(text) ?? Handlebars.compile(text, { noEscape: true })
  compiled.set(text, template)
  return template
}

/**
 * The usual template serves any text; only where the author chose it, or says whose
 * position on what it is, is the text called by its name.
 */
function isMeant({ template, subject, topic }: Metadata, { name }: Manifest): boolean {
  return name !== usualTemplate || template !== undefined || (!!subject && !!topic)
}
