import { describe, expect, test } from 'vitest'
import { lineOpportunities } from '../../src/typography/line-opportunities.js'

/** Text with `|` where a line may end, `¦` where only a long word may be divided. */
function marked(text: string): string {
  let from = 0
  const parts: string[] = []
  for (const { position, type } of lineOpportunities(text)) {
    parts.push(text.slice(from, position))
    if (position < text.length) parts.push(type === 'soft' ? '¦' : '|')
    from = position
  }
  return parts.join('')
}

describe('a line may end', () => {
  test.each([
    ['after a space', 'one two', 'one |two'],
    ['after the last of several spaces', 'one   two', 'one   |two'],
    ['after a space that UAX #14 lets bind', '( one ) “ two', '( |one |) |“ |two'],
    ['before a mark that stands apart', 'Oui ! (n = 1)', 'Oui |! |(n |= |1)'],
    ['after a hyphen', 'well-known x-ray', 'well-|known |x-|ray'],
    ['between a hyphen and a number', 'COVID-19 2022-2027', 'COVID-|19 |2022-|2027'],
    ['not after the sign of a number', '(-5) to −5', '(-5) |to |−5'],
    ['after dashes', 'one–two — three', 'one–|two |— |three'],
    ['around an em dash', 'one—two', 'one|—|two'],
    ['after dots and question marks', 'wait…what?lang', 'wait…|what?|lang'],
    ['not at spaces that bind', 'ab\u00a0c 5\u202f%', 'ab\u00a0c |5\u202f%'],
    ['at a soft hyphen', 'co\u00adop', 'co\u00ad|op'],
    ['at a space of no width', 'a\u200bb', 'a\u200b|b'],
    ['after a line feed', 'a\n\nb', 'a\n|\n|b'],
    ['between ideographs', '夜間の。', '夜|間|の。'],
    ['between ideographs and brackets', '夜(間)の', '夜|(間)|の'],
    ['not before small kana and long vowels', 'ボランティー', 'ボ|ラ|ン|ティー'],
    ['between Thai words', 'ราคาในเขต', 'ราคา|ใน|เขต'],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toBe(expected)
  })
})

describe('a long word is divided, and no other', () => {
  test.each([
    ['after a slash', 'km/h http://a.b/c', 'km/¦h |http://¦a.b/¦c'],
    ['after other marks', 'a|b c!d', 'a|¦b |c!¦d'],
    ['between brackets', '[a](b)', '[a]¦(b)'],
    ['in Korean', '시립 도서관(3월)', '시¦립 |도¦서¦관¦(3¦월)'],
    ['before a full stop after a space', 'on .NET', 'on ¦.NET'],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toBe(expected)
  })
})

test('the end of a text is an opportunity, and nothing has none', () => {
  expect([...lineOpportunities('a')]).toEqual([{ position: 1, type: 'normal' }])
  expect([...lineOpportunities('a\n')]).toEqual([{ position: 2, type: 'required' }])
  expect([...lineOpportunities('')]).toEqual([])
})

test('a text that was read is not read again', () => {
  expect(lineOpportunities('one two')).toBe(lineOpportunities('one two'))
})
