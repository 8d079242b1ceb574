import { describe, expect, it } from 'vitest'
import type { Picture } from '../../../src/model/block.js'
import { picture } from '../../support/blocks.js'
import { handout, prose, region, section } from '../../support/handout.js'
import { htmlOf } from './html-of.js'

async function figureOf(change: Partial<Picture>): Promise<string> {
  const shown = { ...(picture(400, 200) as Picture), ...change }
  const html = await htmlOf(
    handout({ title: 'A' }, [region('text', section('Summary', prose(shown)))]),
  )
  return /<figure>.*?<\/figure>/s.exec(html)?.[0] ?? ''
}

describe('a picture on the sheet', () => {
  it('has its caption and its credit under it', async () => {
    expect(await figureOf({ caption: 'A < B', credit: '© C' })).toContain(
      '<figcaption>A &lt; B<br>© C</figcaption>',
    )
    expect(await figureOf({ caption: '' })).not.toContain('figcaption')
  })

  it('is the drawing where there is one', async () => {
    const image = {
      ...(picture(400, 200) as Picture).image,
      vector: Buffer.from('<svg/>'),
    }
    const html = await figureOf({ image: image as NonNullable<Picture['image']> })
    expect(html).toContain('src="data:image/svg+xml;base64,PHN2Zy8+"')
  })

  it('is as wide as the author says, and cut', async () => {
    expect(await figureOf({})).not.toContain('style=')
    expect(await figureOf({ width: 0.5 })).toContain('style="max-inline-size:50%"')
    const crop = { ratio: 1, focus: { x: 0, y: 0.5 } }
    expect(await figureOf({ crop })).toContain(
      'style="inline-size:min(200px,100%,var(--picture)*1);aspect-ratio:1;object-fit:cover;object-position:0% 50%"',
    )
  })
})
