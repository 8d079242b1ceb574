import type {
  PlaceholderType,
  SceneDeck,
  SceneItem,
  SceneLayout,
  TextBox,
} from '../../../model/scene.js'

/** Placeholders that a slide master can have, in their order. */
const masterTypes: PlaceholderType[] = ['title', 'body', 'date', 'footer', 'slideNumber']

/**
 * What the slide master shows: each of its placeholders as the plainest layout has it,
 * so that a layout added by hand starts out like the rest of the deck.
 */
export function masterItems({ layouts }: SceneDeck): TextBox[] {
  const plain = layouts.filter(({ name }) => name === 'prose')
  return masterTypes.flatMap((type) => {
    const [first] = [...plain, ...layouts].flatMap((layout) => placesOf(layout, type))
    return first === undefined ? [] : [withPrompt(first)]
  })
}

/** Placeholders of a type, the main one first: that of the lowest index. */
function placesOf({ placeholders }: SceneLayout, type: PlaceholderType): TextBox[] {
  const index = (box: TextBox) => box.placeholder?.index ?? 0
  return placeholders
    .filter(({ placeholder }) => placeholder?.type === type)
    .sort((one, other) => index(one) - index(other))
}

/** What a layout shows: its background, and its placeholders with their prompts. */
export function layoutItems({ background, placeholders }: SceneLayout): SceneItem[] {
  return [...background, ...placeholders.map(withPrompt)]
}

/** A placeholder without a text of its own asks for what it is called. */
function withPrompt(box: TextBox): TextBox {
  if (box.paragraphs.length === 0) {
    throw new Error(
      `Expected a paragraph that gives the style of placeholder ${box.name}`,
    )
  }
  const paragraphs = box.paragraphs.map((paragraph) => {
    const [run] = paragraph.runs
    if (run === undefined) {
      throw new Error(`Expected a run that gives the style of placeholder ${box.name}`)
    }
    return { ...paragraph, runs: [{ ...run, text: run.text || box.name }] }
  })
  return { ...box, paragraphs }
}
