import { describe, expect, test } from 'vitest'
import {
  type Face,
  lineWidth,
  loadMetrics,
  type Metrics,
} from '../../src/typography/index.js'
import { kerned, widest } from '../support/metrics.js'
import { openFont } from '../support/open-font.js'

const regular: Face = {
  family: 'Carlito',
  arabic: 'Vazirmatn',
  bold: false,
  italic: false,
}

function width(text: string, face: Partial<Face> = {}, metrics: Metrics = kerned) {
  return lineWidth([{ text, face: { ...regular, ...face }, size: 1 }], metrics)
}

test('the last Korean syllable is as wide as the first', () => {
  expect(width('힣')).toBe(width('가'))
})

test('what follows the last code point of the basic plane has a width', () => {
  expect(width('\uffffn')).toBeCloseTo(width('\uffff') + width('n'))
})

describe('known widths in em', () => {
  test.each([
    ['n', {}, 0.525],
    ['n', { bold: true }, 0.537],
    ['n', { family: 'Calibri' }, 0.525],
    ['n', { family: 'Cousine' }, 0.6],
    ['i', { family: 'Courier New', bold: true }, 0.6],
    ['n', { family: 'Arial' }, 0.556],
    ['n', { family: 'Times New Roman' }, 0.5],
    ['n', { family: 'Cambria' }, 0.558],
    ['n', { family: 'Georgia' }, 0.591],
    [' ', {}, 0.226],
    ['é', {}, 0.498],
    ['—', {}, 0.905],
    ['\u00ad', {}, 0],
  ])('%j %j', (character, face, expected) => {
    expect(width(character, face)).toBeCloseTo(expected, 3)
  })
})

describe('characters that no table has', () => {
  test.each([
    ['an ideograph fills a square', '夜', 1],
    ['so does kana', 'の', 1],
    ['so does a full-width letter', 'Ａ', 1],
    ['an emoji is wider', '😀', 1.4],
    ['a combining mark has no width', '\u20d0', 0],
    ['a joiner has none', '\u200d', 0],
    ['a line feed has none', '\n', 0],
    ['a letter of another script is wide', 'ក', 0.8],
    ['a small letter is as wide as a box', 'ⰰ', 0.75],
    ['so is a mark of another script', '\u17b6\u17c6', 1.55],
  ])('%s', (_, character, expected) => {
    expect(width(character)).toBeCloseTo(expected, 9)
  })
})

describe('kerning', () => {
  test('moves letters together where programs kern', () => {
    expect(width('AVATAR')).toBeLessThan(width('AVATAR', {}, widest) - 0.1)
  })

  test('counts only where it makes a pair wider, where programs may not kern', () => {
    const apart = [...'AVATAR'].reduce((sum, letter) => sum + width(letter), 0)
    expect(width('AVATAR', {}, widest)).toBeCloseTo(apart, 9)
    expect(width('f”', {}, widest)).toBe(width('f”'))
    expect(width('f”')).toBeGreaterThan(width('f') + width('”'))
  })

  test('is not that of another family', () => {
    const segoe = { family: 'Segoe UI' }
    expect(width('AV', segoe)).toBeCloseTo(width('A', segoe) + width('V', segoe), 9)
  })
})

test('Hangul fills a square, but not in the font that sheets embed', () => {
  expect(width('한', {}, widest)).toBe(1)
  expect(width('한')).toBe(0.92)
})

describe('scripts beyond those of the themes', () => {
  const words = [
    ['Hebrew', 'Arimo', 'מְדִינִיּוּת'],
    ['Devanagari', 'Noto Sans Devanagari', 'क्षेत्रों'],
    ['Bengali', 'Noto Sans Bengali', 'কেন্দ্রীয়'],
    ['Tamil', 'Noto Sans Tamil', 'பொறுப்பாகும்'],
    ['Thai', 'Noto Sans Thai', 'เสถียรภาพที่นี้'],
    ['Georgian', 'Noto Sans Georgian', 'პასუხისმგებელია'],
    ['Armenian', 'Noto Sans Armenian', 'պատասխանատու'],
  ] as const

  test.each(words)('%s is as wide as it is shaped', async (_, family, word) => {
    for (const bold of [false, true]) {
      const id = family.toLowerCase().replaceAll(' ', '-')
      const font = await openFont(id, bold, false)
      expect(width(word, { bold })).toBeCloseTo(font.widthOf(word), 2)
      expect(width(word, { bold, family: 'Gelasio' })).toBe(width(word, { bold }))
    }
  })

  test.each(words)(
    '%s is wider in a deck that names no font of it',
    (_, family, word) => {
      const scale = (arabic: string) => width(word, { arabic }, widest) / width(word)
      const isComplex = !/Georgian|Armenian/.test(family)
      if (isComplex) expect(scale(family)).toBeCloseTo(1, 9)
      expect(scale('Vazirmatn')).toBeGreaterThan(1.02)
      expect(scale('Vazirmatn')).toBeLessThan(1.14)
    },
  )

  test('spaces between their words are those of the wider font in decks', () => {
    const apart = width('क क') - 2 * width('क')
    expect(apart).toBeCloseTo(width(' '), 9)
    const deva = { arabic: 'Noto Sans Devanagari' }
    expect(width('क क', deva, widest) - 2 * width('क')).toBeCloseTo(0.26, 2)
  })
})

test('East Asian and other text stand apart, where LibreOffice sets them', () => {
  const apart = width('日') + width('W') + width('本')
  expect(width('日W本')).toBeCloseTo(apart, 9)
  expect(width('日W本', {}, widest)).toBeCloseTo(apart + 0.48, 9)
  expect(width('日 W', {}, widest)).toBeCloseTo(width('日') + width(' W'), 9)
})

test('an italic that is not there is measured as the upright', () => {
  const italic = { family: 'Vazirmatn', italic: true }
  expect(width('a', italic)).toBe(width('a', { family: 'Vazirmatn' }))
})

test('a family that was not loaded cannot be measured', async () => {
  const metrics = await loadMetrics(['Calibri'], '')
  expect(width('n', { family: 'Calibri' }, metrics.kerned)).toBeGreaterThan(0)
  expect(() => width('n', { family: 'Georgia' }, metrics.kerned)).toThrow(
    'Cannot measure in Georgia: Gelasio is not loaded',
  )
})

const english =
  'The organisation advises adults to be active for at least 150 minutes a week, and counts every move. “Yes”, it says: AVATAR Type Two, To fly; 1,234.56 (fifty-one) — Wait.'
const german =
  'Straßenbaustellenkoordinierungsgespräche finden vierteljährlich statt; für größere Übungen öffnet das Amt am 3. März.'
const french =
  '« L’eau paie l’eau » : ce principe, que l’Office rappelle dans chacun de ses rapports, exclut en théorie toute subvention.'
const czech = 'Příliš žluťoučký kůň úpěl ďábelské ódy; Řím a Ústí, Tábor, „Věž“.'
const latin = [english, german, french, czech]

describe('text is as wide as it is shaped', () => {
  const styles = [
    [false, false],
    [true, false],
    [false, true],
    [true, true],
  ] as const
  const faces = ['Arimo', 'Caladea', 'Carlito', 'Gelasio', 'Tinos'].flatMap((family) =>
    styles.map(([bold, italic]) => ({ family, bold, italic })),
  )

  test.each(faces)('$family bold: $bold italic: $italic', async (face) => {
    const font = await openFont(face.family.toLowerCase(), face.bold, face.italic)
    for (const text of latin) {
      const set = font.widthOf(text)
      expect(width(text, face) / set).toBeGreaterThan(0.9995)
      expect(width(text, face) / set).toBeLessThan(1.0025)
      expect(width(text, face, widest) / set).toBeGreaterThan(0.9999)
      expect(width(text, face, widest) / set).toBeLessThan(1.025)
    }
  })

  test('Cousine', async () => {
    const font = await openFont('cousine', true, true)
    const face = { family: 'Cousine', bold: true, italic: true }
    expect(width(english, face)).toBeCloseTo(font.widthOf(english), 3)
  })
})

const persian =
  'سازمان آب نمونه سیاست خود را بر سه پایه گذاشته است: تعمیر شبکه، بهای پلکانی و آگاهی‌رسانی در سال ۱۴۰۴.'
const arabic =
  'بدأ البرنامج في ثلاث كليات، ثم توسع إلى جميع الجامعات في المدينة، وتشير الهيئة إلى أن عدد الرحلات ارتفع.'

describe('Arabic script', () => {
  /** What Chromium 156 makes of them. */
  test.each([
    ['بر', false, 0.681],
    ['تعمیر', false, 2.235],
    ['سازمان', false, 2.786],
    ['سازمان آب نمونه سیاست خود را بر سه پایه گذاشته است', false, 22.154],
  ])('%s is as wide as it is joined', (text, bold, expected) => {
    expect(width(text, { family: 'Vazirmatn', bold })).toBeCloseTo(expected, 2)
  })

  test('is set in its own font inside text in another', () => {
    expect(width('سلام', { family: 'Gelasio' })).toBe(
      width('سلام', { family: 'Vazirmatn' }),
    )
  })

  test('is wider, and not by much, where its letters are not joined', async () => {
    const { kerned: apart } = await loadMetrics(['Vazirmatn'], 'Latin')
    for (const text of [persian, arabic]) {
      const face = { family: 'Vazirmatn' }
      const ratio = width(text, face, apart) / width(text, face)
      expect(ratio).toBeGreaterThan(1.02)
      expect(ratio).toBeLessThan(1.15)
    }
  })

  test('has the spaces and marks of the wider font, where programs differ', () => {
    const [space, mark] = [width(' ', { family: 'Vazirmatn' }), width('«')]
    expect(space).toBeGreaterThan(width(' '))
    expect(mark).toBeGreaterThan(width('«', { family: 'Vazirmatn' }))
    expect(width('«سلام ', {}, widest)).toBe(width('سلام') + space + mark)
    expect(width('«سلام ')).toBe(width('سلام') + width(' ') + mark)
    expect(width('« ', {}, widest)).toBe(width(' ') + mark)
  })

  test('is wider in a font that is not known', () => {
    const scale = (bold: boolean) =>
      width('سلام', { bold, arabic: 'Dubai' }) / width('سلام', { bold })
    expect(scale(false)).toBeCloseTo(1.1, 9)
    expect(scale(true)).toBeCloseTo(1.15, 9)
  })

  test('keeps the width of a ligature with its first letter', () => {
    const { sums } = kerned.measure('لا', { ...regular, family: 'Vazirmatn' })
    expect(sums[1]).toBeGreaterThan(0.5)
    expect(sums[2]).toBe(sums[1])
  })
})
