import type { Box, SceneLayout, TextBox } from '../../../model/scene.js'
import { type FittedText, fitText, type Room } from '../fit-text.js'
import { axis, bodyTop, box, descent, margin, marginWidth, slide } from '../grid.js'
import type { Layout } from '../page.js'
import type { FlowParagraph } from '../paragraph.js'
import { portraitItem } from '../portrait.js'
import type { Setting } from '../setting.js'
import { place, placeholderBox, placeholderIndex, textBox } from '../text-box.js'
import type { TypeStyle } from '../type-scale.js'

const band = box(0, 0, 235.5, slide.height)
const field = box(235.5, 0, slide.width - 235.5, slide.height)
export const coverTitle = box(axis, 35.6, 561.6, 300)
/** Text that ends on one line with that beside it, on the foot of the slide. */
const lowest = 514
const subtitleRoom = { width: 488.9, height: 154 }
const detailsRoom = { width: marginWidth - 18, height: 320 }
/** In the band, under the kicker. */
const portraitBox = box(margin, bodyTop, marginWidth - 18, 204)
const detailsUnderPortrait = { ...detailsRoom, height: 164 }

/** Title on the dark field; date, author and mark in the band beside it. */
export const cover: Layout<'cover'> = {
  sizes: () => [20],
  fit({ subtitle, details, portrait }, _, setting) {
    const below = fitText(subtitle, subtitleRoom, subtitleStyles(setting), setting)
    const room = portrait ? detailsUnderPortrait : detailsRoom
    const lines = detailLines(details, room, setting)
    return [
      {
        layout: coverFrame(below.style, setting),
        items: [
          ...(subtitle.length > 0 ? [subtitleText(below.text)] : []),
          ...(portrait ? [portraitItem(portrait, portraitBox)] : []),
          ...(lines.length > 0
            ? [
                detailsText(
                  lines.map(({ text }) => text),
                  room,
                ),
              ]
            : []),
        ],
        margin: [],
        omitted: [below, ...lines].map(({ omitted }) => omitted).filter(Boolean),
      },
    ]
  },
}

/** Each detail gets an equal share of the room. */
function detailLines(details: string[], all: Room, setting: Setting): FittedText[] {
  const { part } = setting.styles
  const room = { ...all, height: all.height / details.length }
  return details.map((text, index) => {
    const style: TypeStyle = index === 0 ? { ...part, color: 'ink' } : part
    return fitText(
      [{ type: 'text', text }],
      room,
      [style, { ...style, size: 12 }],
      setting,
    )
  })
}

function subtitleText(text: FlowParagraph): TextBox {
  const area = endingBox(axis, subtitleRoom)
  const { body } = placeholderIndex
  return { ...placeholderBox('subtitle', body, 'Subtitle', area, [text]), ...atTheEnd }
}

function detailsText(lines: FlowParagraph[], room: Room): TextBox {
  const area = endingBox(margin, room)
  return { ...textBox('Details', area, lines), ...atTheEnd }
}

const atTheEnd = { anchor: 'bottom' as const, insetBottom: descent }

/** The box of text that ends on the last line of the cover. */
function endingBox(x: number, { width, height }: Room): Box {
  return box(x, lowest - height, width, height + descent)
}

function coverFrame(style: TypeStyle, setting: Setting): SceneLayout {
  const [size = 40] = setting.scale.statements
  const { body } = placeholderIndex
  const area = endingBox(axis, subtitleRoom)
  const subtitle = place('subtitle', body, 'Subtitle', area, style, setting)
  return {
    name: 'cover',
    label: 'Cover',
    type: 'title',
    background: [
      { type: 'field', name: 'Band', box: band, color: 'tint' },
      { type: 'field', name: 'Field', box: field, color: 'field' },
    ],
    placeholders: [
      place(
        'title',
        placeholderIndex.title,
        'Title',
        coverTitle,
        coverTitleStyle(size, setting),
        setting,
      ),
      { ...subtitle, ...atTheEnd },
    ],
  }
}

/** The title's style on the cover. */
export function coverTitleStyle(size: number, setting: Setting): TypeStyle {
  return { ...setting.styles.title(size), color: 'onField' }
}

function subtitleStyles({ styles }: Setting): TypeStyle[] {
  return [20, 16, 12].map((size) => ({ ...styles.text(size), color: 'onField2' }))
}
