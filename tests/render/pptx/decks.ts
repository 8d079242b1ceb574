import type {
  Scene,
  SceneDeck,
  SceneItem,
  SceneLayout,
  SceneParagraph,
  SceneRun,
  TextBox,
} from '../../../src/model/scene.js'

const nowhere = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

/** A 1 × 1 pixel PNG. */
export const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

export function run(text: string, style: Partial<SceneRun> = {}): SceneRun {
  return { text, font: 'body', size: 20, color: 'ink', ...style }
}

export function paragraph(
  runs: SceneRun[],
  style: Partial<SceneParagraph> = {},
): SceneParagraph {
  const size = runs[0]?.size ?? 20
  return {
    runs,
    lineHeight: size * 1.3,
    before: 0,
    after: 0,
    align: 'start',
    indent: 0,
    level: 0,
    ...style,
  }
}

/** A box given in inches: x, y, width, height. */
export function textBox(
  name: string,
  [x, y, width, height]: [number, number, number, number],
  paragraphs: SceneParagraph[],
  more: Partial<TextBox> = {},
): TextBox {
  return {
    type: 'text',
    name,
    box: { x: x * 72, y: y * 72, width: width * 72, height: height * 72 },
    anchor: 'top',
    paragraphs,
    ...more,
  }
}

const titleStyle: Partial<SceneRun> = { font: 'heading', size: 30, color: 'strong' }
const footStyle: Partial<SceneRun> = { size: 11, color: 'muted' }
const titleLines = { lineHeight: 33.6 }

export function title(text: string): TextBox {
  return textBox(
    'Title',
    [3.771, 0.62, 8.812, 0.95],
    [paragraph([run(text, titleStyle)], titleLines)],
    { placeholder: { type: 'title', index: 0 } },
  )
}

export function kicker(text: string): TextBox {
  return textBox(
    'Kicker',
    [0.75, 0.79, 2.521, 0.5],
    [paragraph([run(text, { size: 14, color: 'accent1', bold: true })])],
    { placeholder: { type: 'body', index: 13 } },
  )
}

export function body(paragraphs: SceneParagraph[]): TextBox {
  return textBox('Text', [3.771, 1.85, 8.812, 4.7], paragraphs, {
    placeholder: { type: 'body', index: 1 },
  })
}

export function foot(number: number): TextBox[] {
  return [
    textBox('Date', [0.75, 6.95, 2.521, 0.2], [footLine('As of 12 May 2025')], {
      placeholder: { type: 'date', index: 10 },
    }),
    textBox('Footer', [3.771, 6.95, 6, 0.2], [footLine('Foreign policy · Specimen')], {
      placeholder: { type: 'footer', index: 11 },
    }),
    textBox(
      'Slide number',
      [11.583, 6.95, 1, 0.2],
      [
        paragraph([run(String(number), { size: 11 })], {
          lineHeight: 14,
          align: 'end',
        }),
      ],
      { placeholder: { type: 'slideNumber', index: 12 } },
    ),
  ]
}

function footLine(text: string): SceneParagraph {
  return paragraph([run(text, footStyle)], { lineHeight: 14 })
}

/** The layout of ordinary slides. */
export const proseLayout: SceneLayout = {
  name: 'prose',
  label: 'Text',
  background: [],
  placeholders: [
    title(''),
    kicker(''),
    body([paragraph([run('')], { lineHeight: 26, after: 10 })]),
    ...foot(0),
  ],
}

const coverTitle: Partial<SceneRun> = { font: 'heading', size: 40, color: 'onField' }

/** The layout of the first slide: a band and a dark field. */
const coverLayout: SceneLayout = {
  name: 'cover',
  label: 'Cover',
  background: [
    {
      type: 'field',
      name: 'Band',
      box: { x: 0, y: 0, width: 235.5, height: 540 },
      color: 'tint',
    },
    {
      type: 'field',
      name: 'Field',
      box: { x: 235.5, y: 0, width: 724.5, height: 540 },
      color: 'field',
    },
  ],
  placeholders: coverBoxes('', '', ''),
}

export function coverBoxes(text: string, subtitle: string, topic: string): TextBox[] {
  return [
    textBox(
      'Title',
      [3.771, 0.495, 7.8, 1.9],
      [paragraph([run(text, coverTitle)], { lineHeight: 44.8 })],
      { placeholder: { type: 'title', index: 0 } },
    ),
    kicker(topic),
    textBox(
      'Subtitle',
      [3.771, 6, 6.79, 1.15],
      [paragraph([run(subtitle, { color: 'onField2' })], { lineHeight: 26 })],
      { anchor: 'bottom', placeholder: { type: 'subtitle', index: 14 } },
    ),
  ]
}

export function scene(
  items: SceneItem[],
  { layout = 'prose', notes = [] }: Partial<Scene> = {},
): Scene {
  return {
    layout,
    title: titleOf(items),
    items,
    notes,
    words: 0,
    fill: 0,
    position: nowhere,
  }
}

function titleOf(items: SceneItem[]): string {
  const box = items.find(
    (item) => item.type === 'text' && item.placeholder?.type === 'title',
  )
  if (box?.type !== 'text') return ''
  return box.paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join('')
}

/** A deck with all layouts of this file. */
export function deck(
  groups: SceneDeck['groups'],
  properties: Partial<SceneDeck['properties']> = {},
): SceneDeck {
  return {
    properties: {
      title: 'Foreign policy',
      subject: 'Position',
      author: 'Deckle desk',
      organisation: 'Deckle',
      keywords: ['policy', 'position'],
      lang: 'en-GB',
      direction: 'ltr',
      ...properties,
    },
    width: 960,
    height: 540,
    layouts: [coverLayout, proseLayout],
    groups,
  }
}

/** A deck of one group with one slide of the ordinary layout. */
export function singleSlide(
  items: SceneItem[],
  properties: Partial<SceneDeck['properties']> = {},
): SceneDeck {
  return deck([{ name: 'Text', scenes: [scene(items)] }], properties)
}
