import { type Element, element } from '../../../ooxml/element.js'
import { namespaces } from '../../../ooxml/namespaces.js'
import { plainTableStyle } from '../finish/table.js'
import { type Part, xmlPart } from './part.js'

/** The parts of settings that PowerPoint expects, each as empty as it may be. */
export const settingsParts: readonly Part[] = [
  xmlPart('presProps', 'ppt/presProps.xml', element('p:presentationPr', namespaces)),
  xmlPart('viewProps', 'ppt/viewProps.xml', element('p:viewPr', namespaces)),
  xmlPart('tableStyles', 'ppt/tableStyles.xml', tableStyles()),
]

/** The style of our tables: body font, text colour, no lines, no fills. */
function tableStyles(): Element {
  return element(
    'a:tblStyleLst',
    { 'xmlns:a': namespaces['xmlns:a'], def: plainTableStyle },
    element(
      'a:tblStyle',
      { styleId: plainTableStyle, styleName: 'No Style, No Grid' },
      element(
        'a:wholeTbl',
        {},
        element(
          'a:tcTxStyle',
          {},
          element(
            'a:fontRef',
            { idx: 'minor' },
            element('a:scrgbClr', { r: 0, g: 0, b: 0 }),
          ),
          element('a:schemeClr', { val: 'tx1' }),
        ),
        element(
          'a:tcStyle',
          {},
          element('a:tcBdr', {}, borders()),
          element('a:fill', {}, element('a:noFill')),
        ),
      ),
    ),
  )
}

function borders(): Element[] {
  return ['left', 'right', 'top', 'bottom', 'insideH', 'insideV'].map((side) =>
    element(`a:${side}`, {}, element('a:ln', {}, element('a:noFill'))),
  )
}
