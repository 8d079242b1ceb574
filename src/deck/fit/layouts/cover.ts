import type { SceneLayout } from '../../../model/scene.js'
import { axis, box, margin, marginWidth, slide } from '../grid.js'
import type { Layout } from '../page.js'
import { line, paragraph } from '../paragraph.js'
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
    const { muted, ink } = detailStyles(setting)
    const lines = details.map((text, index) =>
      line(text, index === 0 ? ink : muted, setting),
    )
    const below = paragraph(subtitle, subtitleStyle(setting), setting)
    return [
      {
        layout: coverFrame(setting),
        items: [
          ...(subtitle.length > 0
            ? [
                {
                  ...placeholderBox(
                    'subtitle',
                    placeholderIndex.body,
                    'Subtitle',
                    subtitleBox,
                    [below],
                  ),
                  anchor: 'bottom' as const,
                },
              ]
            : []),
          ...(lines.length > 0
            ? [{ ...textBox('Details', detailsBox, lines), anchor: 'bottom' as const }]
            : []),
        ],
        margin: [],
      },
    ]
  },
}

function coverFrame(setting: Setting): SceneLayout {
  const [size = 40] = setting.scale.statements
  const subtitle = place(
    'subtitle',
    placeholderIndex.body,
    'Subtitle',
    subtitleBox,
    subtitleStyle(setting),
    setting,
  )
  return {
    name: 'cover',
    label: 'Cover',
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

function subtitleStyle(setting: Setting): TypeStyle {
  return { ...setting.styles.text(20), color: 'onField2' }
}

function detailStyles(setting: Setting): { ink: TypeStyle; muted: TypeStyle } {
  return { ink: { ...setting.styles.part, color: 'ink' }, muted: setting.styles.part }
}
