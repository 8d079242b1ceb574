import { beforeEach, expect, test, vi } from 'vitest'
import { missingFonts } from '../../src/typography/index.js'
import { isInstalled } from '../../src/typography/is-installed.js'

vi.mock('../../src/typography/is-installed.js', () => ({ isInstalled: vi.fn() }))

beforeEach(() => vi.mocked(isInstalled).mockReturnValue(true))

test.each([
  ['The price, τιμή, цена', 'en'],
  ['کتابخانه ספרייה पुस्तकालय', 'fa'],
  ['図書館で도서관 图书馆 😀', 'ja'],
])('%s: nothing is missing', (text, lang) => {
  expect(missingFonts(text, lang)).toEqual([])
})

test('a script that no font is known of is told by its first word', () => {
  expect(missingFonts('Library: ห้อง បណ្ណាល័យ ຫໍສະໝຸດ', 'en')).toEqual([{ example: 'បណ្ណាល័យ' }])
})

test('East Asian fonts that are not installed are named by their packages', () => {
  vi.mocked(isInstalled).mockReturnValue(false)
  const packages = (text: string, lang: string) =>
    missingFonts(text, lang).map(({ package: name }) => name?.slice(-2))
  expect(packages('Library', 'ja')).toEqual([])
  expect(packages('도서관', 'ko')).toEqual(['kr'])
  expect(missingFonts('The word 館', 'en')).toEqual([
    { example: '館', package: '@fontsource-variable/noto-sans-sc' },
  ])
})
