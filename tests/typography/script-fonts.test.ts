import { describe, expect, test } from 'vitest'
import {
  eastAsianFontFor,
  eastAsianFontsIn,
  scriptFontFor,
  scriptFontsIn,
} from '../../src/typography/index.js'

describe('the font of a language', () => {
  test.each([
    ['he', 'Arimo'],
    ['hi', 'Noto Sans Devanagari'],
    ['mr-IN', 'Noto Sans Devanagari'],
    ['th', 'Noto Sans Thai'],
    ['fa', 'Vazirmatn'],
    ['en', undefined],
    ['ru', undefined],
  ])('%s: %s', (lang, family) => {
    expect(scriptFontFor(lang)?.family).toBe(family)
  })

  test.each([
    ['ja', 'Noto Sans JP'],
    ['zh', 'Noto Sans SC'],
    ['zh-TW', 'Noto Sans TC'],
    ['zh-Hant', 'Noto Sans TC'],
    ['ko', 'Noto Sans KR'],
    ['th', undefined],
  ])('%s: %s', (lang, family) => {
    expect(eastAsianFontFor(lang)?.family).toBe(family)
  })
})

test('a text needs the fonts of its scripts', () => {
  const scripts = (text: string) => scriptFontsIn(text).map(({ script }) => script)
  expect(scripts('Price Цена τιμή, 2024')).toEqual([])
  expect(scripts('ราคา and दाम, מחיר')).toEqual(['Hebr', 'Deva', 'Thai'])
})

test('a text needs the East Asian font of its language, then those of other letters', () => {
  const families = (text: string, lang: string) =>
    eastAsianFontsIn(text, lang).map(({ family }) => family.slice(-2))
  expect(families('Library', 'ja')).toEqual([])
  expect(families('図書館', 'ja')).toEqual(['JP', 'SC'])
  expect(families('図書館で', 'en')).toEqual(['JP', 'SC'])
  expect(families('도서관', 'en')).toEqual(['KR'])
  expect(families('图书馆', 'en')).toEqual(['SC'])
})
