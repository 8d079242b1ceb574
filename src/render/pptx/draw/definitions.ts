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
  const boxes = [...plain, ...layouts].flatMap(({ placeholders }) => placeholders)
  return masterTypes.flatMap((type) => {
    const box = boxes.find(({ placeholder }) => placeholder?.type === type)
    return box === undefined ? [] : [withPrompt(box)]
  })
}

/** What a layout shows: its background, and its placeholders with their prompts. */
export function layoutItems({ background, placeholders }: SceneLayout): SceneItem[] {
  return [...background, ...placeholders.map(withPrompt)]
}

/** A placeholder without a text of its own asks for what it is called. */
function withPrompt(box: TextBox): TextBox {
  const [paragraph] = box.paragraphs
  const [run] = paragraph?.runs ?? []
  if (paragraph === undefined || run === undefined) {
    throw new Error(`Expected a run that gives the style of placeholder ${box.name}`)
  }
  const prompt = { ...run, text: run.text || box.name }
  return { ...box, paragraphs: [{ ...paragraph, runs: [prompt] }] }
}
