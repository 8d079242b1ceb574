import type {
  Scene,
  SceneDeck,
  SceneParagraph,
  SceneRun,
  TextBox,
} from '../../src/model/scene.js'

/**
 * What placeholders on slides have of their own where their layout holds it: place,
 * line spacing, alignment, font, size and colour. PowerPoint's "Reset slide" takes all
 * of it away. What marks words in a text is no style: bold, italics, links, references,
 * code, the part behind a title, the word over a callout. So are the air around
 * paragraphs, their indents and their bullets, which are those of the text.
 */
export function ownStyles(deck: SceneDeck): string[] {
  const layouts = new Map(deck.layouts.map((layout) => [layout.name, layout]))
  return deck.groups
    .flatMap(({ scenes }) => scenes)
    .flatMap((scene) =>
      placeholders(scene).flatMap((box) => {
        const place = layouts
          .get(scene.layout)
          ?.placeholders.find((place) => isSamePlace(place, box))
        const own = place ? ownOf(box, place) : ['a placeholder that its layout lacks']
        return own.map((what) => `${scene.layout}: ${box.name} has ${what}`)
      }),
    )
}

function placeholders({ items }: Scene): TextBox[] {
  return items.filter((item) => item.type === 'text' && item.placeholder) as TextBox[]
}

function isSamePlace(one: TextBox, other: TextBox): boolean {
  return (
    one.placeholder?.type === other.placeholder?.type &&
    one.placeholder?.index === other.placeholder?.index
  )
}

function ownOf(box: TextBox, place: TextBox): string[] {
  const isMoved = JSON.stringify(box.box) !== JSON.stringify(place.box)
  return [
    ...(isMoved ? ['a place'] : []),
    ...(box.anchor !== place.anchor ? ['an anchor'] : []),
    ...box.paragraphs.flatMap((paragraph) => {
      const style = place.paragraphs.find(({ level }) => level === paragraph.level)
      if (!style) return [`text of level ${paragraph.level}`]
      return ownOfParagraph(paragraph, style, box.placeholder?.type === 'title')
    }),
  ]
}

function ownOfParagraph(
  paragraph: SceneParagraph,
  style: SceneParagraph,
  isTitle: boolean,
): string[] {
  const [usual] = style.runs
  const text = paragraph.runs.filter(
    (run, index) =>
      !isMark(run, usual) && !(isTitle && index > 0 && /^\(.*\)$/.test(run.text)),
  )
  return [
    ...(paragraph.lineHeight !== style.lineHeight ? ['line spacing'] : []),
    ...(paragraph.align !== style.align ? ['an alignment'] : []),
    ...text.flatMap((run) => [
      ...(run.font !== usual?.font ? ['a font'] : []),
      ...(run.size !== usual?.size ? [`a size, ${run.size} for ${usual?.size}`] : []),
      ...(run.color !== usual?.color && !run.link && !isLabel(run)
        ? [`a colour, ${run.color} for ${usual?.color}`]
        : []),
      ...(usual?.bold && !run.bold ? ['a lighter weight'] : []),
    ]),
  ]
}

function isMark(run: SceneRun, usual: SceneRun | undefined): boolean {
  if (run.superscript || run.added) return true
  return run.font === 'code' && usual?.font !== 'code'
}

/** E.g. "Warning" over a callout. */
function isLabel({ bold, color }: SceneRun): boolean {
  return bold === true && color.startsWith('accent')
}
