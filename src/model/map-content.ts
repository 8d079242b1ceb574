import type { Block } from './block.js'
import type { Content, Shape } from './briefing.js'

type ContentOf<S extends Shape> = Extract<Content, { shape: S }>

type Replace = (blocks: Block[]) => Block[]

const handlers: {
  [S in Shape]: (content: ContentOf<S>, replace: Replace) => ContentOf<S>
} = {
  prose: (content, replace) => ({ ...content, blocks: replace(content.blocks) }),
  statement: (content, replace) => ({ ...content, blocks: replace(content.blocks) }),
  points: (content, replace) => ({
    ...content,
    before: replace(content.before),
    points: content.points.map((point) => ({ ...point, blocks: replace(point.blocks) })),
    after: replace(content.after),
  }),
  questions: (content, replace) => ({
    ...content,
    before: replace(content.before),
    questions: content.questions.map((question) => ({
      ...question,
      answer: replace(question.answer),
    })),
  }),
  sources: (content, replace) => ({
    ...content,
    before: replace(content.before),
    after: replace(content.after),
  }),
}

/** A section's content with every list of blocks in it replaced. */
export function mapContent(content: Content, replace: Replace): Content {
  const handler = handlers[content.shape] as (
    content: Content,
    replace: Replace,
  ) => Content
  return handler(content, replace)
}
