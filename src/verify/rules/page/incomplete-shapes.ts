import type { Element } from '../../../ooxml/element.js'
import { child } from '../../../ooxml/select.js'
import { all, type Part, referenceOf } from '../../deck.js'
import type { Rule } from '../../finding.js'
import { pagesOf } from '../../pages.js'
import { placeholderOf } from '../../shapes.js'

/** Some versions of PowerPoint repair shapes without a text body (PptxGenJS #1441). */
export const missingTextBody: Rule = {
  id: 'missing-text-body',
  severity: 'warning',
  check: (deck) =>
    pagesOf(deck).flatMap((page) =>
      all(page, 'p:sp')
        .filter((shape) => !child(shape, 'p:txBody') && !placeholderOf(shape))
        .map((shape) => ({
          part: page.path,
          at: shape,
          reason: 'Unexpected shape without `p:txBody`, expected one, if empty',
        })),
    ),
}

/** The same of backgrounds without effects (PptxGenJS #1442). */
export const backgroundEffects: Rule = {
  id: 'background-effects',
  severity: 'warning',
  check: (deck) =>
    pagesOf(deck).flatMap((page) =>
      all(page, 'p:bgPr')
        .filter((one) => !child(one, 'a:effectLst') && !child(one, 'a:effectDag'))
        .map((one) => ({
          part: page.path,
          at: one,
          reason: 'Unexpected background without `a:effectLst`, expected one, if empty',
        })),
    ),
}

/** A picture that shows nothing. */
export const emptyPicture: Rule = {
  id: 'empty-picture',
  severity: 'warning',
  check: (deck) =>
    pagesOf(deck).flatMap((page) =>
      all(page, 'p:pic')
        .filter((picture) => !hasImage(page, picture))
        .map((picture) => ({
          part: page.path,
          at: picture,
          reason: 'Unexpected picture without an image',
        })),
    ),
}

/** That a target is not there is told elsewhere, but for the `NULL` of PowerPoint. */
function hasImage(page: Part, picture: Element): boolean {
  const fill = child(picture, 'p:blipFill')
  const blip = fill && child(fill, 'a:blip')
  if (!blip?.attributes['r:embed'] && !blip?.attributes['r:link']) return false
  return referenceOf(page, blip, 'r:embed')?.target !== 'NULL'
}
