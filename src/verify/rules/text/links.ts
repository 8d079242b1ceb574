import type { Element } from '../../../ooxml/element.js'
import type { PartRelationship } from '../../../ooxml/package.js'
import { all, type Deck, type Part, referenceOf } from '../../deck.js'
import type { Rule } from '../../finding.js'
import { pagesOf } from '../../pages.js'

/** What a click does: its action, and what it leads to. */
interface Link {
  page: Part
  element: Element
  action: string
  target: PartRelationship | undefined
}

const jump = 'ppaction://hlinksldjump'

/** A link to a slide is a jump, and a jump leads to a slide. */
export const linkAction: Rule = {
  id: 'link-action',
  severity: 'error',
  *check(deck) {
    for (const { page, element, action, target } of linksOf(deck)) {
      const flaw =
        action === jump
          ? target?.kind !== 'slide' &&
            `jump to ${target ? `a \`${target.kind}\`` : 'nothing'}, expected a slide`
          : target?.kind === 'slide' && `link to a slide without \`${jump}\``
      if (flaw) yield { part: page.path, at: element, reason: `Unexpected ${flaw}` }
    }
  },
}

/** An address is outside the package. */
export const linkMode: Rule = {
  id: 'link-mode',
  severity: 'error',
  check: (deck) =>
    linksOf(deck)
      .filter(({ target }) => target?.kind === 'hyperlink' && !target.external)
      .filter(({ target }) => !target?.target.startsWith('#'))
      .map(({ page, element, target }) => ({
        part: page.path,
        at: element,
        reason: `Unexpected mode of the link to \`${target?.target}\`, expected \`External\``,
      })),
}

/** A click on it does nothing. */
export const emptyLink: Rule = {
  id: 'empty-link',
  severity: 'warning',
  check: (deck) =>
    linksOf(deck)
      .filter(({ action, element }) => action === '' && !element.attributes['r:id'])
      .map(({ page, element }) => ({
        part: page.path,
        at: element,
        reason: 'Unexpected link without a target, expected an address or an action',
      })),
}

function linksOf(deck: Deck): Link[] {
  return pagesOf(deck).flatMap((page) =>
    ['a:hlinkClick', 'a:hlinkHover', 'a:hlinkMouseOver'].flatMap((name) =>
      all(page, name).map((element) => ({
        page,
        element,
        action: element.attributes['action'] ?? '',
        target: referenceOf(page, element),
      })),
    ),
  )
}
