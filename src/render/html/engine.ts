import { helpers } from './helpers/index.js'
import { readPartials } from './partials.js'

export interface Engine {
  /** Fills a template; values are escaped unless a helper made them. */
  render(source: string, view: object): string
}

let engine: Promise<Engine> | undefined

/** Handlebars with the shared partials and helpers; loaded when first needed. */
export function createEngine(): Promise<Engine> {
  engine ??= load()
  return engine
}

async function load(): Promise<Engine> {
  const { default: Handlebars } = await import('handlebars')
  const environment = Handlebars.create()
  environment.registerPartial(await readPartials())
  environment.registerHelper(helpers(environment))
  // A batch fills the same few templates again and again.
  const compiled = new Map<string, HandlebarsTemplateDelegate>()
  return {
    render(source, view) {
      const template =
        compiled.get(source) ??
        environment.compile(source, { preventIndent: true, strict: false })
      compiled.set(source, template)
      return template(view, {
        allowProtoMethodsByDefault: false,
        allowProtoPropertiesByDefault: false,
      })
    },
  }
}
