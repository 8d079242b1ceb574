import { describe, expect, it } from 'vitest'
import { fitText } from '../../../src/deck/fit/fit-text.js'
import { textHeight } from '../../../src/deck/fit/measure.js'
import { line } from '../../../src/deck/fit/paragraph.js'
import { runs } from '../../support/blocks.js'
import { said, settingFor } from '../../support/setting.js'

const setting = settingFor()
const styles = [30, 20, 12].map(setting.styles.title)
const style = setting.styles.part
const room = { width: 300, height: 70 }

function setText(text: string) {
  const { text: fitted, omitted } = fitText(runs(text), room, styles, setting)
  return { fitted, omitted, size: fitted.runs.at(-1)?.size }
}

describe('a text that has one place', () => {
  it.each([
    ['the first size where it fits', 'Short', 30],
    [
      'a smaller one where it does not',
      'A heading of some more words than fit there',
      20,
    ],
    ['the smallest one', 'A heading of some more words than fit there. '.repeat(3), 12],
  ])('takes %s', (_, text, size) => {
    const fitted = setText(text)
    expect(fitted.size).toBe(size)
    expect(said(fitted.fitted)).toBe(text)
    expect(fitted.omitted).toBe('')
  })

  it.each([
    ['words', 'A heading that goes on and on. '.repeat(40)],
    ['one word', 'w'.repeat(900)],
    [
      'references',
      'Words [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] '.repeat(30),
    ],
    ['marks', '**Bold** and `code` '.repeat(60)],
    ['wide letters', '図書館の開館時間。'.repeat(60)],
  ])('is cut where it fits at no size: %s', (_, text) => {
    const { fitted, omitted, size } = setText(text)
    expect(size).toBe(12)
    expect(said(fitted)).toMatch(/.{20,}…$/)
    expect(textHeight(fitted, room.width, setting)).toBeLessThanOrEqual(room.height)
    const whole = runs(text).map((run) => (run.type === 'text' ? run.text : ''))
    expect(omitted).toBe(whole.join('').trim())
  })

  it('keeps what follows it, whole and inside its place', () => {
    const tail = ({ size }: { size: number }) =>
      line('(2 of 3)', { ...style, size }, setting).runs
    const text = 'A heading that goes on and on. '.repeat(40)
    const { text: fitted } = fitText(runs(text), room, styles, setting, tail)
    expect(said(fitted)).toMatch(/^A heading .*…\(2 of 3\)$/)
    expect(fitted.runs.at(-1)?.size).toBe(12)
    expect(textHeight(fitted, room.width, setting)).toBeLessThanOrEqual(room.height)
  })

  it('keeps a letter where the place is too small for anything', () => {
    const small = { width: 300, height: 1 }
    const { text } = fitText(runs('Heading'), small, styles, setting)
    expect(said(text)).toMatch(/^H.*…$/)
  })
})
