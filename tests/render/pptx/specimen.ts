import type { SceneDeck, SceneItem, SceneTable } from '../../../src/model/scene.js'
import {
  body,
  coverBoxes,
  deck,
  foot,
  kicker,
  paragraph,
  pixel,
  run,
  scene,
  textBox,
  title,
} from './decks.js'

/** A deck with one of everything, to look at and to validate. */
export function specimen(): SceneDeck {
  return deck(
    [
      {
        name: 'Position briefing',
        scenes: [
          scene(
            [
              ...coverBoxes(
                'Ayatollah Ali Khamenei on foreign policy',
                'Resistance as a principle, flexibility as a method',
                'Position briefing',
              ),
            ],
            { layout: 'cover', notes: ['Welcome.', 'Time: one minute.'] },
          ),
        ],
      },
      {
        name: 'Key points',
        scenes: [
          scene(statement()),
          scene(rows()),
          scene(prose(), { notes: ['Slowly.'] }),
        ],
      },
      { name: 'Evidence', scenes: [scene(tableItems()), scene(pictureItems())] },
    ],
    { date: '2025-05-12' },
  )
}

function statement(): SceneItem[] {
  const style = { font: 'heading', size: 40, color: 'strong' } as const
  return [
    title('Bottom line'),
    {
      type: 'field',
      name: 'Bar',
      box: { x: 253.5, y: 133, width: 6, height: 190 },
      color: 'accent1',
    },
    textBox(
      'Statement',
      [3.771, 1.75, 8.812, 4],
      [
        paragraph(
          [
            run('Opposition to American primacy is held as a fixed principle; ', style),
            run('compromise is kept as a tool.', style),
            run('1,2', { ...style, font: 'body', color: 'accent1', superscript: true }),
          ],
          { lineHeight: 48 },
        ),
      ],
    ),
    ...foot(2),
  ]
}

function rows(): SceneItem[] {
  const leads = ['The slogan has a stated target', 'Iran should sit where order is made']
  return [
    title('Firm in principle, open to deals in practice'),
    kicker('Key points'),
    ...leads.flatMap((lead, index): SceneItem[] => {
      const y = 1.85 + index * 1.567
      return [
        {
          type: 'rule',
          name: 'Rule',
          box: { x: 54, y: y * 72, width: 852, height: 0 },
          weight: 0.75,
          color: 'rule',
        },
        textBox(
          'Numeral',
          [0.75, y + 0.05, 1, 0.5],
          [
            paragraph(
              [
                run(String(index + 1), {
                  font: 'heading',
                  size: 36,
                  color: 'accent1',
                }),
              ],
              { lineHeight: 36 },
            ),
          ],
        ),
        textBox(
          'Point',
          [3.771, y + 0.16, 8.812, 1.2],
          [
            paragraph([run(lead, { bold: true })], { lineHeight: 26 }),
            paragraph([run('He asks that the country take part in the decisions.')], {
              lineHeight: 26,
            }),
          ],
        ),
      ]
    }),
    ...foot(3),
  ]
}

function prose(): SceneItem[] {
  const text = { lineHeight: 26, after: 10 }
  return [
    title('Principle sets the direction, interest sets the pace'),
    kicker('Summary'),
    body([
      paragraph(
        [
          run('Analysts describe a foreign policy built on rejecting ', {
            size: 24,
            color: 'strong',
          }),
          run('arrogance', { size: 24, color: 'strong', italic: true }),
          run('.', { size: 24, color: 'strong' }),
          run('1', { size: 24, color: 'accent1', superscript: true, link: { slide: 5 } }),
        ],
        { lineHeight: 30, after: 14 },
      ),
      paragraph(
        [
          run('American power is '),
          run('receding', { bold: true }),
          run(' and '),
          run('an order with several poles', {
            color: 'link',
            link: { href: 'https://example.org/a b?q="x"' },
          }),
          run(' is taking its place.'),
          run('\n'),
          run('After the break: '),
          run('print("code")', { font: 'code', size: 18 }),
          run(' and '),
          run('struck', { strike: true }),
          run('.'),
        ],
        text,
      ),
      ...['One', 'Two'].map((item, index) =>
        paragraph([run(`${item} numbered`)], {
          ...text,
          indent: 24,
          marker: { type: 'number', value: index + 1 },
        }),
      ),
      paragraph([run('A bullet with '), run('bold', { bold: true }), run(' inside')], {
        ...text,
        indent: 18,
        marker: { type: 'bullet' },
      }),
      paragraph([run('A bullet under it')], {
        ...text,
        indent: 36,
        hang: 18,
        level: 1,
        marker: { type: 'bullet' },
      }),
    ]),
    ...foot(4),
  ]
}

export function table(): SceneTable {
  const header = ['Theme', 'Usual phrase', '2019', 'Change, %']
  const records = [
    ['US primacy', 'arrogance, decline', '41', '−12.2'],
    ['Multipolar order', 'look to the East', '17', '+70.6'],
    ['Heroic flexibility', 'interest of the system', '6', '+133.3'],
  ]
  const cell = (text: string, column: number, isHeader: boolean) => ({
    paragraphs: [
      paragraph(
        [
          run(text, {
            size: isHeader ? 14 : 18,
            ...((isHeader || column === 0) && { bold: true }),
            ...(column === 1 && !isHeader && { color: 'muted' as const }),
          }),
        ],
        { lineHeight: isHeader ? 17.5 : 22, align: column > 1 ? 'end' : 'start' },
      ),
    ],
  })
  return {
    type: 'table',
    name: 'Table',
    alt: 'Mentions of three themes in 2019 and their change',
    box: { x: 54, y: 133.2, width: 852, height: 36 + 3 * 47.5 },
    columns: [217.5, 334.5, 150, 150],
    gap: 12,
    rows: [
      {
        height: 36,
        padding: 4,
        cells: header.map((text, column) => cell(text, column, true)),
      },
      ...records.map((record) => ({
        height: 47.5,
        padding: 10,
        cells: record.map((text, column) => cell(text, column, false)),
      })),
    ],
  }
}

function tableItems(): SceneItem[] {
  return [
    title('Neighbours and the East gained ground'),
    kicker('Evidence'),
    table(),
    ...foot(5),
  ]
}

function pictureItems(): SceneItem[] {
  return [
    title('A picture'),
    kicker('Evidence'),
    {
      type: 'picture',
      name: 'Picture',
      alt: 'A green square',
      box: { x: 271.5, y: 133.2, width: 200, height: 200 },
      image: { bytes: pixel, mediaType: 'image/png', width: 1, height: 1 },
    },
    ...foot(6),
  ]
}
