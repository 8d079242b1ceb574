import type { SceneParagraph } from '../../../model/scene.js'
import { type Element, element } from '../../../ooxml/element.js'
import { child, elements } from '../../../ooxml/select.js'
import { alternate } from '../formula/alternate.js'
import { formulaIn } from '../formula/formula-face.js'
import { textLanguage } from '../language.js'
import { plainStyle } from '../plain-style.js'
import { hundredths } from '../units.js'
import type { FinishContext } from './context.js'
import { inheritParagraph, levelOf } from './inherit-style.js'
import { listStarts } from './list-starts.js'
import { paragraphProperties } from './paragraph-properties.js'
import { runProperties } from './run-properties.js'

/** Finishes the drawn paragraphs of a text body, `a:p`, with what the scene says. */
export function finishParagraphs(
  body: Element,
  paragraphs: SceneParagraph[],
  context: FinishContext,
): Element[] {
  const drawn = elements(body).filter(({ name }) => name === 'a:p')
  if (paragraphs.length === 0) return [element('a:p')]
  if (drawn.length !== paragraphs.length) {
    throw new Error(
      `Unexpected ${drawn.length} drawn paragraphs, expected ${paragraphs.length}`,
    )
  }
  const starts = listStarts(paragraphs)
  return paragraphs.map((paragraph, index) => {
    const runs =
      drawn[index] === undefined ? [] : finishRuns(drawn[index], paragraph, context)
    return element(
      'a:p',
      {},
      paragraphProperties(paragraph, context, starts[index]),
      runs,
      runs.length === 0 ? endProperties(paragraph, context) : undefined,
    )
  })
}

/** As above, for text that fills no placeholder and follows the presentation. */
export function finishPlainParagraphs(
  body: Element,
  paragraphs: SceneParagraph[],
  context: FinishContext,
): Element[] {
  return finishParagraphs(body, paragraphs, context).map((paragraph) =>
    inheritParagraph(paragraph, plainStyle(levelOf(paragraph))),
  )
}

/**
 * Leaves one `a:pPr` to the paragraph, ours: pptxgenjs writes one before each run, which
 * ECMA-376 21.1.2.2.6 does not allow (hazard R5). A line break gets the properties
 * of the run beside it, without which it is as high as 18 pt text (hazard F6).
 */
function finishRuns(
  drawnParagraph: Element,
  { runs, align }: SceneParagraph,
  context: FinishContext,
): Element[] {
  const parts = elements(drawnParagraph).filter(
    ({ name }) => name === 'a:r' || name === 'a:br',
  )
  return parts.map((part, index) => {
    const beside = [part, ...parts.slice(0, index).reverse(), ...parts.slice(index)]
    const drawn = beside
      .map((one) => child(one, 'a:rPr'))
      .find((one) => one !== undefined)
    const text = child(part, 'a:t')
    const lang = textLanguage(text?.children.join('') ?? '', context.lang)
    const properties = drawn && runProperties(drawn, { ...context, lang })
    const finished = element(part.name, {}, properties, text)
    const formula = drawn && part.name === 'a:r' ? formulaIn(drawn, runs) : undefined
    return formula ? alternate(formula, finished, align, context) : finished
  })
}

/** Keeps the size of a paragraph without text. */
function endProperties(paragraph: SceneParagraph, { lang }: FinishContext): Element {
  const size = paragraph.runs[0]?.size
  return element('a:endParaRPr', {
    lang,
    sz: size === undefined ? undefined : hundredths(size),
  })
}
