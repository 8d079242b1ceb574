import { expect, it } from 'vitest'
import { presenterLabelsFor } from '../../src/labels/index.js'

const { labels: english } = presenterLabelsFor('en')

const placesIn = (label: string) => label.match(/\{\w+\}/g)?.sort() ?? []

it.each([
  'ar',
  'de',
  'es',
  'fa',
  'fr',
  'he',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt',
  'ru',
  'tr',
  'uk',
  'zh',
])('labels of %s have words and places', (lang) => {
  const { labels, direction } = presenterLabelsFor(`${lang}-XX`)
  expect(direction).toBe(['ar', 'fa', 'he'].includes(lang) ? 'rtl' : 'ltr')
  for (const [name, label] of Object.entries(labels)) {
    expect(label).not.toBe('')
    expect([name, placesIn(label)]).toEqual([
      name,
      placesIn(english[name as keyof typeof english]),
    ])
  }
})

it('other languages have English ones', () => {
  expect(presenterLabelsFor('sw')).toEqual({
    lang: 'en',
    direction: 'ltr',
    labels: english,
  })
})
