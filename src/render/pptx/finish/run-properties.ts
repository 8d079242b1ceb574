import type { FontRole, Theme } from '../../../model/theme.js'
import { type Element, element } from '../../../ooxml/element.js'
import { child, descend } from '../../../ooxml/select.js'
import { themeFonts } from '../theme-fonts.js'
import type { FinishContext } from './context.js'

/**
 * The properties of a drawn run, `a:rPr`, complete and in the theme's terms: fonts by
 * their place in the theme (hazard T2), the deck's language (A7), nothing that
 * pptxgenjs writes on every run without being asked.
 */
export function runProperties(drawn: Element, context: FinishContext): Element {
  const { sz, b = '0', i = '0', strike, baseline } = drawn.attributes
  const role = fontRole(descend(drawn, 'a:latin'))
  const link = child(drawn, 'a:hlinkClick')
  return element(
    'a:rPr',
    {
      lang: context.lang,
      sz,
      b,
      i,
      strike,
      baseline,
      noProof: role === 'code' ? 1 : undefined,
    },
    child(drawn, 'a:solidFill'),
    fonts(role, context.theme),
    link && linkProperties(link),
  )
}

function fontRole(latin: Element): FontRole {
  const role = latin.attributes['typeface']
  if (role === 'heading' || role === 'code') return role
  return 'body'
}

function fonts(role: FontRole, theme: Theme): Element[] {
  switch (role) {
    case 'heading':
      return themeFonts('+mj')
    case 'body':
      return themeFonts('+mn')
    case 'code':
      return ['a:latin', 'a:cs'].map((name) =>
        element(name, { typeface: theme.fonts.code.name, pitchFamily: 49, charset: 0 }),
      )
  }
}

/** Keeps the target and the wish to hold the run's own colour (hazards R11 and A9). */
function linkProperties(link: Element): Element {
  const { 'r:id': id, action } = link.attributes
  return element(
    'a:hlinkClick',
    { 'r:id': id, action: action || undefined },
    link.children,
  )
}
