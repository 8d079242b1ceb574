import type { SceneDeck, SceneItem, SceneLayout } from '../../../src/model/scene.js'
import {
  body,
  deck,
  foot,
  kicker,
  paragraph,
  proseLayout,
  run,
  scene,
  textBox,
  title,
} from './decks.js'
import { table } from './specimen.js'

/** A Persian deck, mirrored as the fitting stage does it. */
export function persian(): SceneDeck {
  const mirrored = deck(
    [
      {
        name: 'خلاصه',
        scenes: [scene(prose().map(mirror), { notes: ['آرام بخوانید.'] })],
      },
      { name: 'شواهد', scenes: [scene([title('جدول'), table()].map(mirror))] },
    ],
    { lang: 'fa', direction: 'rtl', title: 'سیاست خارجی' },
  )
  return { ...mirrored, layouts: [mirrorLayout(proseLayout)] }
}

function prose(): SceneItem[] {
  const text = { lineHeight: 29, after: 10 }
  return [
    title('اصول جهت را نشان می‌دهد و مصلحت سرعت را'),
    kicker('خلاصه'),
    body([
      paragraph(
        [
          run(
            'در این خوانش، قدرت آمریکا رو به کاهش است (NATO) و نظمی چندقطبی جای آن را می‌گیرد.',
          ),
          run('۱', { superscript: true, color: 'accent1' }),
        ],
        text,
      ),
      paragraph([run('نگاه به شرق', { bold: true }), run(' و خودکفایی')], {
        ...text,
        indent: 24,
        marker: { type: 'bullet' },
      }),
      paragraph([run('مذاکره')], {
        ...text,
        indent: 24,
        marker: { type: 'number', value: 1 },
      }),
    ]),
    textBox(
      'Sources',
      [0.75, 1.85, 2.521, 2],
      [paragraph([run('Features of Iranian Foreign Policy.', { size: 12 })])],
    ),
    ...foot(1),
  ]
}

function mirrorLayout(layout: SceneLayout): SceneLayout {
  return { ...layout, placeholders: layout.placeholders.map(mirror) }
}

function mirror<T extends SceneItem>(item: T): T {
  return { ...item, box: { ...item.box, x: 960 - item.box.x - item.box.width } }
}
