import { describe, expect, it } from 'vitest'
import { findSlides, plain } from '../../../templates/present/find.js'

const slides = [
  { number: 1, title: 'The port on cables', lines: ['The port ', 'on cables'] },
  { number: 2, title: 'Key points', lines: ['Cruise ships first', 'Fees follow'] },
  { number: 3, title: 'Who pays for the cables?', lines: ['The state, 2 parts'] },
  { number: 4, title: 'Café 2', lines: ['نگاه به شرق'] },
]

const found = (query: string): number[] =>
  findSlides(query, slides).map((one: { slide: { number: number } }) => one.slide.number)

describe('slides are found', () => {
  it.each([
    ['the beginning of a title before the inside of one', 'who', [3]],
    ['words in any place of a title', 'cables pays', [3]],
    ['words in the text, over the ends of lines', 'port on', [1]],
    ['their number before anything else', '2', [2, 4, 3]],
    ['letters without their marks', 'CAFE', [4]],
    ['Persian words from an Arabic keyboard', 'نگاه بة شرق'.replace('ة', 'ه'), [4]],
    ['Persian digits', '۳', [3]],
    ['nothing that they do not have', 'ferry', []],
    ['nothing', ' ', []],
  ])('by %s', (_, query, numbers) => {
    expect(found(query)).toEqual(numbers)
  })

  it('with the line that has the word', () => {
    expect(findSlides('fees', slides)[0]?.line).toBe('Fees follow')
  })

  it('in either spelling of Arabic letters', () => {
    expect(plain('كتاب علي')).toBe(plain('کتاب علی'))
  })
})
