import { expect, test } from 'vitest'
import { draft, revise } from '../../text/index.ts'
import { readMarkup } from './markup.ts'

const shown = (html: string) => revise(draft(html), readMarkup(html).edits, 'markup', 'x').text

test.each([
  ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
  ['<p>One<p>Two', 'One\n\nTwo'],
  ['<p>One <b>bold</b> word</p>', 'One bold word'],
  ['<p>half<i>way</i></p>', 'halfway'],
  ['<p>  white \n\t space  </p>', 'white space'],
  ['a &lt;b&gt; &amp; c&#46;', 'a <b> & c.'],
  ['&eacute;t&eacute; &notanentity;', 'été ¬anentity;'],
  ['One<br>Two', 'One\n\nTwo'],
  ['one<br>and two', 'one and two'],
  ['<ul><li>One<li>Two</ul>Three', 'One\n\nTwo\n\nThree'],
  ['<table><tr><th>Place<th>Votes<tr><td>Brezna<td>12</table>', 'Place Votes\n\nBrezna 12'],
  ['a<script>b</script>c<style>d</style><!-- e -->f', 'acf'],
  ['<script>if (a < b) "</p>"', ''],
  ['<p>cut <a href="', 'cut'],
  ['<b>bold</p>after</b>', 'bold\n\nafter'],
  ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
  ['<textarea>typed</textarea><select><option>x</select>left', 'left'],
  ['<template><p>hidden</p></template>shown', 'shown'],
])('%s -> %s', (html, text) => expect(shown(html)).toBe(text))

test('blocks know their element and the share of their links', () => {
  const { blocks, elements } = readMarkup('<div><p>See <a href="x">here</a></p><h2>Next</h2></div>')
  expect(blocks.map(({ start, end, element, linked }) => [start, end, elements[element]?.tag, linked])).toEqual([
    [0, 8, 'p', 4],
    [10, 14, 'h2', 0],
  ])
})
