import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { messagePage, messagePageText, messagesOf } from '../support/message-page.js'

test('the page on messages is made from their source', () => {
  expect(readFileSync(messagePage, 'utf8')).toBe(messagePageText())
})

test('the page has every message, with what it says and is about', () => {
  const sources = readdirSync('src/diagnostics')
    .filter((file) => file.endsWith('.ts') && !/^(report|plain-message)\./.test(file))
    .map((file) => readFileSync(`src/diagnostics/${file}`, 'utf8'))
  const given = sources.join('').match(/^ {4}rule: /gm) ?? []
  const messages = messagesOf()
  expect(messages).toHaveLength(given.length)
  for (const { rule, about, reason } of messages) {
    expect(about, rule).toMatch(/^\p{Lu}.*\.$/u)
    expect(reason, rule).not.toBe('')
  }
})
