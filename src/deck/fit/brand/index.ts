import type { Brand } from '../../../model/brand.js'
import type { Look } from '../look.js'
import type { Setting } from '../setting.js'
import { chartPages } from './chart.js'
import { codePages } from './code.js'
import { columnPages } from './columns.js'
import { composeBrandScene, fitBrandTitle } from './compose-scene.js'
import { coverPages } from './cover.js'
import { diagramPages } from './diagram.js'
import { partPages } from './parts.js'
import { picturePages } from './picture.js'
import { pictureGridPages } from './pictures.js'
import { pointPages } from './points.js'
import { questionPages } from './questions.js'
import { quotationPages } from './quotation.js'
import { sectionPages } from './section.js'
import { type BrandPage, createSlots, type SlideSize, type Slots } from './slot.js'
import { sourcePages } from './sources.js'
import { statementPages } from './statement.js'
import { tablePages } from './table.js'
import { blockPages } from './text.js'
import { timelinePages } from './timeline.js'
import { usualSize, zoomOf } from './zoom.js'

/** The look of a brand: content fills the places of its layouts. */
export function brandLook(brand: Brand, setting: Setting): Look<BrandPage> {
  return {
    width: brand.width,
    height: brand.height,
    layouts: brandLayouts(
      createSlots(brand.mapping, zoomOf(brand), setting),
      usualSize(brand),
    ),
    // A brand's file has all of its layouts.
    spare: () => [],
    fitTitle: fitBrandTitle,
    compose: composeBrandScene,
    // Brands set their places for one direction; only paragraphs follow the language.
    mirror: (deck) => deck,
  }
}

function brandLayouts(slots: Slots, slide: SlideSize): Look<BrandPage>['layouts'] {
  const { cover, text } = slots
  const sizes = () => text.setting.scale.texts
  const once = () => sizes().slice(0, 1)
  return {
    cover: { sizes: once, fit: (body) => coverPages(body, cover, slide) },
    section: {
      sizes: once,
      fit: ({ contents }, size) => sectionPages(contents, size, slots),
    },
    statement: { sizes, fit: ({ blocks }, size) => statementPages(blocks, size, text) },
    quotation: { sizes, fit: ({ quote }, size) => quotationPages(quote, size, text) },
    points: { sizes, fit: (body, size) => pointPages(body, size, text) },
    parts: { sizes, fit: (body, size) => partPages(body, size, text) },
    prose: { sizes, fit: ({ blocks }, size) => blockPages(blocks, size, text) },
    question: {
      sizes,
      fit: ({ questions }, size) => questionPages(questions, size, slots),
    },
    table: { sizes: once, fit: (body, size) => tablePages(body, size, slots) },
    picture: { sizes: once, fit: (body, size) => picturePages(body, size, slots) },
    pictures: { sizes: once, fit: (body, size) => pictureGridPages(body, size, slots) },
    chart: { sizes: once, fit: (body, size) => chartPages(body, size, slots) },
    diagram: { sizes: once, fit: (body, size) => diagramPages(body, size, slots) },
    timeline: { sizes, fit: (body, size) => timelinePages(body, size, slots) },
    columns: { sizes, fit: (body, size) => columnPages(body, size, slots) },
    code: { sizes: once, fit: (body, size) => codePages(body, size, text) },
    sources: { sizes, fit: (body, size) => sourcePages(body, size, text) },
  }
}
