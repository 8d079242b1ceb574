import { formulaOf } from '../../../model/formula.js'
import type { Box, SceneParagraph, SceneRun } from '../../../model/scene.js'
import { type Element, element } from '../../../ooxml/element.js'
import { fixed, paint } from '../chart/markup.js'
import { mathElement } from '../formula/math-markup.js'
import type { SlideContext } from './context.js'

/** A line with formulas, as HTML in its place: SVG knows no formulas. */
export function drawFormulaLine(
  runs: SceneRun[],
  line: { y: number; height: number },
  { indent, align, direction }: SceneParagraph,
  area: Pick<Box, 'x' | 'width'>,
  context: SlideContext,
): Element {
  const isRtl = (direction ?? context.direction) === 'rtl'
  return element(
    'foreignObject',
    {
      x: fixed(isRtl ? area.x : area.x + indent),
      y: fixed(line.y),
      width: fixed(area.width - indent),
      height: fixed(line.height),
    },
    element(
      'div',
      {
        xmlns: 'http://www.w3.org/1999/xhtml',
        class: 'line',
        dir: isRtl ? 'rtl' : 'ltr',
        style: runs.some((run) => formulaOf(run)?.display)
          ? `display:flex;height:100%;align-items:center;justify-content:${align}`
          : `line-height:${fixed(line.height)}px;text-align:${align}`,
      },
      runs.map(drawRun),
    ),
  )
}

function drawRun(run: SceneRun): Element {
  const formula = formulaOf(run)
  const styles = [
    `font-size:${fixed(run.size)}px`,
    paint('fill', run.color).replace('fill', 'color'),
    run.bold ? 'font-weight:700' : '',
    run.italic ? 'font-style:italic' : '',
    run.superscript ? 'vertical-align:super;font-size:66%;line-height:0' : '',
  ]
  return element(
    'span',
    { class: run.font, style: styles.filter(Boolean).join(';') },
    formula ? mathElement(formula) : run.text,
  )
}
