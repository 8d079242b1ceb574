import type { Image, Paragraph, Picture } from '../../model/block.js'
import type { LayoutName, SlideBody } from '../../model/deck.js'
import type { Run } from '../../model/run.js'

const place = { line: 1, column: 1 }
const position = { start: place, end: place }
const runs: Run[] = [{ type: 'text', text: 'Text' }]
const text: Paragraph = { type: 'paragraph', runs, position }
/** More than is set as a lead. */
const longText: Paragraph = {
  ...text,
  runs: [{ type: 'text', text: 'Text '.repeat(80).trim() }],
}
const point = { lead: runs, blocks: [text], position }
const column = { title: runs, blocks: [text], position }
const part = { title: runs, blocks: [text], position }
/** No picture at all: layouts show none. */
const image: Image = {
  bytes: new Uint8Array(),
  mediaType: 'image/png',
  width: 1600,
  height: 900,
}

const picture: Picture = {
  type: 'picture',
  source: '',
  alt: '',
  caption: 'Text',
  image,
  position,
}

/** The plainest content of each layout, for decks whose slides have none of it. */
export const sampleBodies: {
  [Name in LayoutName]: Extract<SlideBody, { layout: Name }>
} = {
  cover: { layout: 'cover', subtitle: runs, details: [] },
  statement: { layout: 'statement', blocks: [text] },
  points: { layout: 'points', before: [], points: [point, point, point], after: [] },
  parts: { layout: 'parts', before: [], parts: [part, part, part] },
  prose: { layout: 'prose', blocks: [longText] },
  quotation: {
    layout: 'quotation',
    quote: {
      ...{ type: 'quote', blocks: [text], position },
      attribution: { name: runs, role: runs },
    },
  },
  question: {
    layout: 'question',
    questions: [{ question: runs, answer: [text], notes: [], number: 1, position }],
  },
  table: {
    layout: 'table',
    table: {
      type: 'table',
      alignments: ['start'],
      header: [runs],
      rows: [[runs]],
      position,
    },
    before: [],
    after: [],
  },
  columns: { layout: 'columns', columns: [column, column], before: [], after: [] },
  picture: {
    layout: 'picture',
    picture,
    before: [],
    after: [],
  },
  pictures: { layout: 'pictures', pictures: [picture, picture], before: [], after: [] },
  chart: {
    layout: 'chart',
    chart: {
      type: 'chart',
      form: 'bar',
      lang: 'en',
      title: 'Text',
      unit: '',
      source: 'Text',
      alt: '',
      mark: '',
      data: {
        head: '',
        categories: ['Text'],
        series: [{ name: '', values: [1] }],
        decimals: 0,
        percent: false,
      },
      position,
    },
    before: [],
    after: [],
  },
  diagram: {
    layout: 'diagram',
    diagram: {
      type: 'diagram',
      kind: 'graph',
      title: 'Text',
      alt: '',
      plan: {
        ...{ width: 100, height: 40, size: 14, leading: 1.2 },
        ...{ clusters: [], nodes: [], edges: [], labels: [] },
      },
      position,
    },
    before: [],
    after: [],
  },
  timeline: {
    layout: 'timeline',
    timeline: {
      type: 'timeline',
      entries: [{ date: runs, blocks: [text], position }],
      position,
    },
    before: [],
    after: [],
  },
  code: {
    layout: 'code',
    code: { type: 'code', language: '', text: 'text\n'.repeat(4), position },
    before: [],
    after: [],
  },
  sources: {
    layout: 'sources',
    sources: [{ number: 1, title: runs, detail: [], position }],
    after: [],
  },
  section: { layout: 'section', contents: [runs] },
}
