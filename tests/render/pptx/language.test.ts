import { describe, expect, it } from 'vitest'
import { descendants } from '../../../src/ooxml/select.js'
import { proofingLanguage, textLanguage } from '../../../src/render/pptx/language.js'
import { body, deck, paragraph, run, scene, singleSlide, title } from './decks.js'
import { renderPackage } from './read-package.js'

describe('the language of a text', () => {
  it.each([
    ['in its script', 'Text', 'en-GB', 'en-GB'],
    ['in its script with accents', 'Größe, ½ façade', 'de-DE', 'de-DE'],
    ['in two scripts', 'The word امنیت', 'en-GB', 'en-GB'],
    ['without a letter', '2 % – 3 🙂', 'en-GB', 'en-GB'],
    ['in the digits of its language', '۱۲', 'fa-IR', 'fa-IR'],
    ['in Chinese characters and kana', '図書館の利用', 'ja-JP', 'ja-JP'],
    ['in Chinese characters alone', '出典', 'ja-JP', 'ja-JP'],
    ['in Hangul', '도서관', 'ko-KR', 'ko-KR'],
    ['in traditional characters', '圖書館', 'zh-TW', 'zh-TW'],
    ['in Cyrillic', 'Извори', 'sr-RS', 'sr-RS'],
  ])("is the deck's where it is %s", (_, text, lang, expected) => {
    expect(textLanguage(text, lang)).toBe(expected)
  })

  it.each([
    ['Arabic', 'الملخص، ٢٠٢٥', 'ar-EG'],
    ['Arabic with the letters of Persian', 'گزارش', 'fa-IR'],
    ['Hebrew', 'מקורות', 'he-IL'],
    ['Greek', 'Πηγές', 'el-GR'],
    ['Cyrillic', 'Источники', 'ru-RU'],
    ['Chinese characters', '図書館', 'zh-CN'],
    ['kana', 'データの利用', 'ja-JP'],
    ['Hangul', '도서관', 'ko-KR'],
    ['Devanagari', 'स्रोत', 'hi-IN'],
    ['Thai', 'แหล่งที่มา', 'th-TH'],
  ])('is the likeliest of another script: %s', (_, text, expected) => {
    expect(textLanguage(text, 'en-GB')).toBe(expected)
  })

  it.each(['fa-IR', 'ja-JP', 'ru-RU'])('is English for Latin letters in %s', (lang) => {
    expect(textLanguage('Water pricing', lang)).toBe('en-US')
  })
})

describe('the language of a deck', () => {
  it.each([
    ['fa', 'fa-IR'],
    ['en-GB', 'en-GB'],
    ['zh-Hant', 'zh-TW'],
    ['sr', 'sr-RS'],
    ['sr-Latn', 'sr-Latn-RS'],
    ['no tag', 'en-US'],
  ])('has a region, and a script where it is not the usual one: %s', (tag, expected) => {
    expect(proofingLanguage(tag)).toBe(expected)
  })

  it('is that of text in its script', () => {
    expect(textLanguage('Izvori', 'sr-Latn-RS')).toBe('sr-Latn-RS')
  })
})

describe('runs', () => {
  const languages = (page: string, pkg: Awaited<ReturnType<typeof renderPackage>>) =>
    descendants(pkg.xml(page), 'a:rPr').map(({ attributes }) => attributes['lang'])

  it('say the language of what they hold', async () => {
    const text = paragraph([
      run('The word '),
      run('امنیت', { italic: true }),
      run(' here'),
    ])
    const pkg = await renderPackage(singleSlide([title('T'), body([text])]))
    expect(languages('ppt/slides/slide1.xml', pkg)).toEqual([
      'en-GB',
      'en-GB',
      'ar-EG',
      'en-GB',
    ])
  })

  it('do so in notes', async () => {
    const page = scene([title('T')], { notes: ['Say this.', 'Πηγές'] })
    const pkg = await renderPackage(deck([{ name: 'Text', scenes: [page] }]))
    expect(languages('ppt/notesSlides/notesSlide1.xml', pkg)).toEqual([
      'en-GB',
      'el-GR',
      'en-GB',
    ])
  })
})
