import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { htmlText } from '../../src/markdown/html-text.js'
import { lower } from '../support/lower.js'
import { blocks as linesOf } from '../support/outline-of.js'

const nowhere = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

test.each([
  ['tags', '<p>a <b class="x">b</b></p>', 'a b'],
  ['comments', 'a<!-- b -->c', 'ac'],
  ['an unclosed comment', 'a<!-- b', 'a'],
  ['instructions and declarations', '<?php echo 1 ?><!DOCTYPE html>a', 'a'],
  ['character data keeps its text', '<![CDATA[ a ]]>', 'a'],
  ['entities', 'a &amp; &#66; &#x43; &hellip; &nope; &#0;', 'a & B C … &nope; \ufffd'],
  ['an escaped tag is text', '&lt;b&gt;', '<b>'],
  ['a sign for less is no tag', '1 < 2 > 1', '1 < 2 > 1'],
])('%s', (_, html, text) => {
  expect(htmlText(html, new VFile(), nowhere).trim()).toBe(text)
})

test.each([
  ['script', '<script>\nx\n</script>a', 'a'],
  ['style', '<STYLE>p{}</STYLE>a', 'a'],
  ['svg', '<svg><text>x</text></svg>a', 'a'],
  ['iframe', '<iframe src="x"></iframe>a', 'a'],
  ['img', '<img src="x" alt="b"> a', 'b a'],
])('%s is reported', (name, html, text) => {
  const file = new VFile()
  expect(htmlText(html, file, nowhere).trim()).toBe(text)
  expect(file.messages).toMatchObject([
    { ruleId: 'dropped-html', reason: `Unexpected \`<${name}>\`, expected Markdown` },
  ])
})

test('tags that begin a line end one', () => {
  const html =
    '<ul><li>a</li><li>b</li></ul>\n<table><tr><td>c</td><td>d</td></tr></table>'
  expect(linesOf(lower(html).blocks)).toEqual(['a', 'b', 'c d'])
})

test('a script inside a line goes with its text', () => {
  expect(linesOf(lower('a <script>alert(1)</script>b').blocks)).toEqual(['a b'])
})

test('much broken HTML takes no time', () => {
  const start = performance.now()
  htmlText(`<div>${'<a "'.repeat(50_000)}`, new VFile(), nowhere)
  htmlText('<!--'.repeat(50_000), new VFile(), nowhere)
  expect(performance.now() - start).toBeLessThan(2000)
})
