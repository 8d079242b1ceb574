import type { PlacedFrontMatter } from '../briefing/front-matter.js'
import type { FrontMatter } from '../briefing/front-matter-fields.js'
import { usualFormats } from '../render/index.js'
import type { Configuration } from './read.js'
import { configurationSchema, type Settings } from './schema.js'

/** A setting, what holds, and where that was said. */
export interface Holding {
  name: string
  value: unknown
  /** `front matter, line 3`, `deckle.config.yaml, line 2`, `template memo` or `default`. */
  from: string
}

/** What holds where neither front matter nor a configuration says anything. */
const defaults: Settings = {
  template: 'position',
  theme: 'default',
  landscape: false,
  citations: 'numeric',
  out: 'output',
  formats: [...usualFormats],
  strict: false,
  check: { rules: {}, 'as-of-months': 12 },
}

/**
 * Each setting with where it comes from; what is nowhere said and has no default is left
 * out.
 *
 * @param template the one that holds, where it can be used: it has a theme of its own
 */
export function explainSettings(
  { fields, places }: PlacedFrontMatter,
  configuration: Configuration | undefined,
  template?: { name: string; theme: string },
): Holding[] {
  const names = Object.keys(configurationSchema.entries) as (keyof Settings)[]
  return names
    .filter((name) => name !== '$schema')
    .flatMap((name): Holding[] => {
      const field = name as keyof FrontMatter
      if (fields[field] !== undefined)
        return [
          {
            name,
            value: fields[field],
            from: `front matter, line ${places[field]?.start.line ?? 1}`,
          },
        ]
      const set = configuration?.settings[name]
      if (configuration && set !== undefined && !isReplaced(name, fields)) {
        const from = `${configuration.path}, line ${configuration.lines[name] ?? 1}`
        return [{ name, value: set, from }]
      }
      const usual = defaults[name]
      const replaced = name === 'theme' && (fields.brand ?? configuration?.settings.brand)
      if (usual === undefined || replaced) return []
      return name === 'theme' && template && template.theme !== usual
        ? [{ name, value: template.theme, from: `template ${template.name}` }]
        : [{ name, value: usual, from: 'default' }]
    })
}

/** Brand and theme stand instead of each other. */
function isReplaced(name: keyof Settings, fields: FrontMatter): boolean {
  return (
    (name === 'theme' && fields.brand !== undefined) ||
    (name === 'brand' && fields.theme !== undefined)
  )
}
