import type { SceneLayout, TextBox } from '../../../model/scene.js'
import { type FittedText, fitText } from '../fit-text.js'
import { axis, box, margin, marginWidth, slide } from '../grid.js'
import type { Layout } from '../page.js'
import type { FlowParagraph } from '../paragraph.js'
import type { Setting } from '../setting.js'
import { place, placeholderBox, placeholderIndex, textBox } from '../text-box.js'
import type { TypeStyle } from '../type-scale.js'

const band = box(0, 0, 235.5, slide.height)
const field = box(235.5, 0, slide.width - 235.5, slide.height)
export const coverTitle = box(axis, 35.6, 561.6, 300)
const subtitleBox = box(axis, 360, 488.9, 154)
const detailsBox = box(margin, 360, marginWidth - 18, 154)

/** Title on the dark field; date, author and mark in the band beside it. */
export const cover: Layout<'cover'> = {
  sizes: () => [20],
  fit({ subtitle, details }, _, setting) {
    const below = fitText(subtitle, subtitleBox, subtitleStyles(setting), setting)
    const lines = detailLines(details, setting)
    return [
      {
        layout: coverFrame(below.style, setting),
        items: [
          ...(subtitle.length > 0 ? [subtitleText(below.text)] : []),
          ...(lines.length > 0 ? [detailsText(lines.map(({ text }) => text))] : []),
        ],
        margin: [],
        omitted: [below, ...lines].map(({ omitted }) => omitted).filter(Boolean),
      },
    ]
  },
}

/** Each detail gets an equal share of the box. */
function detailLines(details: string[], setting: Setting): FittedText[] {
  const { part } = setting.styles
  const room = { width: detailsBox.width, height: detailsBox.height / details.length }
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
  const box = placeholderBox('subtitle', placeholderIndex.body, 'Subtitle', subtitleBox, [
    text,
  ])
  return { ...box, anchor: 'bottom' }
}

function detailsText(lines: FlowParagraph[]): TextBox {
  return { ...textBox('Details', detailsBox, lines), anchor: 'bottom' }
}

function coverFrame(style: TypeStyle, setting: Setting): SceneLayout {
  const [size = 40] = setting.scale.statements
  const { body } = placeholderIndex
  const subtitle = place('subtitle', body, 'Subtitle', subtitleBox, style, setting)
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
      { ...subtitle, anchor: 'bottom' },
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
