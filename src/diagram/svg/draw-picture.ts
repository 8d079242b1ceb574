import type { Image } from '../../model/block.js'
import type { DiagramPlan } from '../../model/diagram.js'
import type { Theme } from '../../model/theme.js'
import { serialize } from '../../ooxml/element.js'
import { diagramSvg } from './diagram-svg.js'

/** Pixels across, as photographs have them. */
const widest = 2400

/** A diagram as a drawing with a PNG beside it, in the colours of a theme. */
export async function drawPicture(
  plan: DiagramPlan,
  { title, alt, mirrored }: { title: string; alt: string; mirrored: boolean },
  theme: Theme,
): Promise<Image> {
  const { drawSvg } = await import('../../picture/svg/draw-svg.js')
  const drawing = diagramSvg(plan, {
    ...{ title, alt, mirrored },
    color: (token) => `#${theme.colors[token]}`,
    font: `${theme.fonts.body.name}, ${theme.fonts.body.twin}, sans-serif`,
  })
  const width = Math.min(widest, Math.round(plan.width * 2))
  const sized = {
    ...drawing,
    attributes: {
      ...drawing.attributes,
      width: String(plan.width),
      height: String(plan.height),
    },
  }
  return {
    bytes: await drawSvg(sized, width),
    mediaType: 'image/png',
    vector: new TextEncoder().encode(serialize(sized)),
    ...{ width, height: Math.round((width * plan.height) / plan.width) },
  }
}
