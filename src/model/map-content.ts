import type { Block } from './block.js'
import type { Content, Shape } from './briefing.js'
import { mapItems, withMembers } from './structural-sharing.js'

type ContentOf<S extends Shape> = Extract<Content, { shape: S }>

type Replace = (blocks: Block[]) => Block[]

const handlers: {
  [S in Shape]: (content: ContentOf<S>, replace: Replace) => ContentOf<S>
} = {
  prose: (content, replace) => withMembers(content, { blocks: replace(content.blocks) }),
  statement: (content, replace) =>
    withMembers(content, { blocks: replace(content.blocks) }),
  points: (content, replace) =>
    withMembers(content, {
      before: replace(content.before),
      points: mapItems(content.points, (point) =>
        withMembers(point, { blocks: replace(point.blocks) }),
      ),
      after: replace(content.after),
    }),
  questions: (content, replace) =>
    withMembers(content, {
      before: replace(content.before),
      questions: mapItems(content.questions, (question) =>
        withMembers(question, { answer: replace(question.answer) }),
      ),
    }),
  sources: (content, replace) =>
    withMembers(content, {
      before: replace(content.before),
      after: replace(content.after),
    }),
}

/**
 * A section's content with every list of blocks in it replaced; the same object where all
 * of them stay the same.
 */
export function mapContent(content: Content, replace: Replace): Content {
  const handler = handlers[content.shape] as (
    content: Content,
    replace: Replace,
  ) => Content
  return handler(content, replace)
}
