import { expect, test } from 'vitest'
import { mermaidKinds } from '../../src/diagram/read/mermaid.js'
import { diagramsIn } from '../support/diagrams.js'
import { examplesOf, pageText } from '../support/syntax-examples.js'

test.each(examplesOf('diagrams'))('is told as the page says: %s', async (text, told) => {
  const { diagrams, messages } = await diagramsIn(text)
  const problems = messages.map((message) =>
    message.replace(/^example\.md:(\d+:\d+)-\S+/, '$1:').replace('::', ':'),
  )
  expect([...diagrams.map(({ alt }) => alt), ...problems].join('\n')).toBe(told)
})

test('the page names every kind', () => {
  const named = [...pageText('diagrams').matchAll(/`([^`\n]+)`/g)].map(([, name]) => name)
  expect(named).toEqual(expect.arrayContaining(mermaidKinds))
})
