import { diagramSvg } from '../../../diagram/svg/diagram-svg.js'
import type { SheetDiagram } from '../../../model/sheet.js'
import { serialize } from '../../../ooxml/element.js'

/** What the template of a diagram shows; all but `svg` is plain text. */
export function diagramView(environment: typeof Handlebars) {
  return ({ title, alt, plan, mirrored }: SheetDiagram) => {
    const svg = diagramSvg(plan, {
      ...{ title, alt, mirrored },
      color: (token) =>
        `var(--${token.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)})`,
    })
    return { title, svg: new environment.SafeString(serialize(svg)) }
  }
}
