import type { BrandPlace } from '../../../model/brand.js'
import type { NumberedQuestion } from '../../../model/deck.js'
import { flowParagraphs } from '../flow-paragraphs.js'
import { heightOf } from '../measure.js'
import { paragraph } from '../paragraph.js'
import { fillPlace } from './scene-layout.js'
import { type BrandPage, type Slot, type Slots, slotPage } from './slot.js'
import { onPlace, textWidthOf } from './style.js'
import { blockPages } from './text.js'

/**
 * Two short questions side by side, where the brand has such a layout and both fit;
 * else a slide for each.
 */
export function questionPages(
  questions: NumberedQuestion[],
  size: number,
  { twoTexts, text }: Slots,
): BrandPage[] {
  const together =
    questions.length === 2 ? pairPage(questions, size, twoTexts) : undefined
  if (together) return [together]
  return questions.flatMap(({ question, answer, notes }) =>
    answerPages(answer, size, text).map((page, index) => ({
      ...page,
      ...(questions.length > 1 && { title: question }),
      notes: index === 0 ? notes : [],
    })),
  )
}

/** A question without an answer is a slide, too. */
function answerPages(answer: NumberedQuestion['answer'], size: number, text: Slot) {
  const pages = blockPages(answer, size, text)
  return pages.length > 0 ? pages : [slotPage(text, [])]
}

function pairPage(
  questions: NumberedQuestion[],
  size: number,
  slot: Slot,
): BrandPage | undefined {
  if (slot.makeshift || slot.bodies.length < 2) return undefined
  const boxes = questions.map((question, index) => {
    const place = slot.bodies[index]
    return place && questionBox(question, size, place, slot)
  })
  const items = boxes.flatMap((box) => box ?? [])
  if (items.length < questions.length) return undefined
  return slotPage(slot, items, { notes: questions.flatMap(({ notes }) => notes) })
}

/** A question over its answer; none where the place is too small. */
function questionBox(
  { question, answer }: NumberedQuestion,
  size: number,
  place: BrandPlace,
  { setting, layout }: Slot,
) {
  const style = setting.styles.text(Math.min(size, setting.scale.texts[0] ?? size))
  const heading = paragraph(
    question,
    { ...style, bold: true, color: 'strong' },
    setting,
    {
      after: size / 3,
      keepWithNext: true,
    },
  )
  const text = [heading, ...flowParagraphs(answer, style, setting)]
  const placed = onPlace(text, place, layout.plain, setting)
  return heightOf(placed, textWidthOf(place), setting) <= place.box.height
    ? fillPlace(place, 'Question', placed)
    : undefined
}
