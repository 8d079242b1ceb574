import { formatNumber } from '../../labels/index.js'
import type { TextBox } from '../../model/scene.js'
import { fitText } from './fit-text.js'
import { boxes } from './grid.js'
import { line } from './paragraph.js'
import type { Setting } from './setting.js'
import { place, placeholderBox, placeholderIndex } from './text-box.js'
import type { TypeStyle } from './type-scale.js'

/** Places of date, footer and slide number. */
export function footPlaces(setting: Setting): TextBox[] {
  const { footer } = setting.styles
  const number = place(
    'slideNumber',
    placeholderIndex.slideNumber,
    'Slide number',
    boxes.slideNumber,
    numberStyle(setting),
    setting,
  )
  return [
    place('date', placeholderIndex.date, 'Date', boxes.date, footer, setting),
    place('footer', placeholderIndex.footer, 'Footer', boxes.footer, footer, setting),
    {
      ...number,
      paragraphs: number.paragraphs.map((paragraph) => ({ ...paragraph, align: 'end' })),
    },
  ]
}

/** What stands in them on a slide; a footer that is too long is cut. */
export function footBoxes(number: number, setting: Setting): TextBox[] {
  const count = line(formatNumber(number, setting.lang), numberStyle(setting), setting, {
    align: 'end',
  })
  const { slideNumber } = placeholderIndex
  return [
    ...footBox('date', 'Date', setting.date, setting),
    ...footBox('footer', 'Footer', setting.footer, setting),
    placeholderBox('slideNumber', slideNumber, 'Slide number', boxes.slideNumber, [
      count,
    ]),
  ]
}

function footBox(
  type: 'date' | 'footer',
  name: string,
  text: string,
  setting: Setting,
): TextBox[] {
  if (text === '') return []
  const fitted = fitText(
    [{ type: 'text', text }],
    boxes[type],
    [setting.styles.footer],
    setting,
  )
  return [placeholderBox(type, placeholderIndex[type], name, boxes[type], [fitted.text])]
}

function numberStyle({ styles }: Setting): TypeStyle {
  return { ...styles.footer, color: 'ink' }
}
