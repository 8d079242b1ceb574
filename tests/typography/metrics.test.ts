import { describe, expect, test } from 'vitest'
import { type Face, lineWidth, metrics } from '../../src/typography/index.js'
import { openFont } from '../support/open-font.js'

const regular: Face = { family: 'Carlito', bold: false, italic: false }

function advance(character: string, face: Partial<Face> = {}): number {
  return metrics.advanceOf({ ...regular, ...face })(character.codePointAt(0) ?? 0)
}

describe('known widths in em', () => {
  test.each([
    ['n', {}, 0.525],
    ['n', { bold: true }, 0.537],
    ['n', { family: 'Cousine' }, 0.6],
    ['i', { family: 'Cousine', bold: true }, 0.6],
    [' ', {}, 0.226],
    ['é', {}, 0.498],
    ['—', {}, 0.905],
  ])('%j %j', (character, face, width) => {
    expect(advance(character, face)).toBeCloseTo(width, 3)
  })
})

describe('characters that no table has', () => {
  test.each([
    ['an ideograph fills a square', '夜', 1],
    ['so does kana', 'の', 1],
    ['so does a full-width letter', 'Ａ', 1],
    ['so does Hangul', '한', 1],
    ['an emoji is wider', '😀', 1.4],
    ['a combining mark has no width', '\u20d0', 0],
    ['a joiner has none', '\u200d', 0],
    ['a letter of another script is wide', 'ก', 0.75],
  ])('%s', (_, character, width) => {
    expect(advance(character)).toBe(width)
  })
})

test('an unknown family is measured in one that is not narrow', () => {
  expect(advance('n', { family: 'Unknown' })).toBeGreaterThanOrEqual(advance('n'))
})

test('an italic that is not there is measured as the upright', () => {
  const italic = { family: 'Vazirmatn', italic: true }
  expect(advance('س', italic)).toBe(advance('س', { family: 'Vazirmatn' }))
})

const english =
  'The organisation advises adults to be active for at least 150 minutes a week, and counts every move. “Yes”, it says: AVATAR Type Two, To fly; 1,234.56 (fifty-one) — Wait.'
const german =
  'Straßenbaustellenkoordinierungsgespräche finden vierteljährlich statt; für größere Übungen öffnet das Amt am 3. März.'
const french =
  '« L’eau paie l’eau » : ce principe, que l’Office rappelle dans chacun de ses rapports, exclut en théorie toute subvention.'
const persian =
  'سازمان آب نمونه سیاست خود را بر سه پایه گذاشته است: تعمیر شبکه، بهای پلکانی و آگاهی‌رسانی در سال ۱۴۰۴.'
const arabic =
  'بدأ البرنامج في ثلاث كليات، ثم توسع إلى جميع الجامعات في المدينة، وتشير الهيئة إلى أن عدد الرحلات ارتفع.'

describe('text is not measured narrower than it is set', () => {
  const latin = [english, german, french]
  test.each([
    ['carlito', 'Carlito', false, false, 1.04, latin],
    ['carlito', 'Carlito', true, false, 1.04, latin],
    ['carlito', 'Carlito', false, true, 1.04, latin],
    ['carlito', 'Carlito', true, true, 1.04, latin],
    ['gelasio', 'Gelasio', false, false, 1.04, latin],
    ['gelasio', 'Gelasio', true, false, 1.04, latin],
    ['gelasio', 'Gelasio', false, true, 1.04, latin],
    ['cousine', 'Cousine', false, false, 1.04, latin],
    ['vazirmatn', 'Vazirmatn', false, false, 1.15, [persian, arabic]],
    ['vazirmatn', 'Vazirmatn', true, false, 1.15, [persian, arabic]],
  ])('%s %s bold: %s italic: %s', async (id, family, bold, italic, widest, texts) => {
    for (const text of texts) {
      const set = await openFont(id, bold, italic).then((font) => font.widthOf(text))
      const measured = lineWidth(
        [{ text, face: { family, bold, italic }, size: 1 }],
        metrics,
      )
      expect(measured / set).toBeGreaterThan(0.995)
      expect(measured / set).toBeLessThan(widest)
    }
  })
})
