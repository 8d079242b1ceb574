import type { Block } from '../../model/block.js'
import type { Slide } from '../../model/deck.js'
import type { Run } from '../../model/run.js'
import type { Look } from './look.js'
import type { Page } from './page.js'

/** What may come to stand behind a title to tell it apart: seldom more. */
const mark = '(10 of 10)'

/**
 * The pages of a slide, and where its title is too long for its place in any size, all of
 * it as text: before what it is the title of, after the cover.
 *
 * @param pagesOf gives the pages of a slide
 */
export function withWholeTitles<P extends Page>(
  slide: Slide,
  pagesOf: (slide: Slide) => P[],
  look: Look<P>,
): P[] {
  const { body } = slide
  const isTooLong = (page: P) =>
    look.fitTitle(page.title ?? slide.title, mark, page).omitted !== ''
  const asText = (blocks: Block[]) =>
    pagesOf({ ...slide, body: { layout: 'prose', blocks } })
  const pages = pagesOf(slide)
  const [first] = pages
  if (!first || !pages.some(isTooLong)) return pages
  switch (body.layout) {
    case 'cover':
      return [...pages, ...asText([titleText(slide.title, slide)])]
    // Its title stands in the margin, where there is little room: text has more.
    case 'statement':
      return withWholeTitles(
        { ...slide, body: { layout: 'prose', blocks: body.blocks } },
        pagesOf,
        look,
      )
    case 'prose':
      return asText([titleText(slide.title, slide), ...body.blocks])
    default:
      return pages.flatMap((page, index) => {
        const title = page.title ?? slide.title
        const isFirst = pages.findIndex((one) => (one.title ?? slide.title) === title)
        if (isFirst !== index || !isTooLong(page)) return [page]
        const own = page.title && { title: page.title }
        return [
          ...asText([titleText(title, slide)]).map((one) => ({ ...one, ...own })),
          page,
        ]
      })
  }
}

function titleText(runs: Run[], { position }: Slide): Block {
  return { type: 'paragraph', runs, position }
}
