import { describe, expect, test } from 'vitest'
import { createReader, emptyLexicon } from '../index.ts'
import { isFailure, parse } from './index.ts'
import { originOf } from './saved-page.ts'

const original = 'https://orla.example/news/ferry?id=7'
const copy = `https://archive.example/web/20310504101112/${original}`
const article =
  '<article><h1>Ferry stops</h1><p>The ferry to Sorrel Island stops on Friday, the harbor master said.</p>'
const singleFile = (date: string) => `<!DOCTYPE html> <html lang=en><!--
 Page saved with SingleFile 
 url: ${original} 
 saved date: ${date}
--><meta charset=utf-8><title>Ferry stops</title><body>${article}`

describe('where a saved page came from', () => {
  test.each<[string, string, string | undefined, object]>([
    ['nothing', `<html>${article}`, undefined, {}],
    ['its address', `<html>${article}`, original, { uri: original }],
    ['an archive’s address', `<html>${article}`, copy, { uri: original, retrievedAt: '2031-05-04T10:11:12Z' }],
    [
      'an archive’s raw copy',
      article,
      copy.replace('12/http', '12id_/http'),
      { uri: original, retrievedAt: '2031-05-04T10:11:12Z' },
    ],
    [
      'an address with a date',
      article,
      'https://orla.example/2031/05/04/ferry',
      { uri: 'https://orla.example/2031/05/04/ferry' },
    ],
    [
      'an archive’s script',
      `<html><head><script>__wm.wombat("${original}","20310504101112","https://archive.example/","web","/_static/");</script></head>${article}`,
      undefined,
      { uri: original, retrievedAt: '2031-05-04T10:11:12Z' },
    ],
    [
      'an archive’s comment and rewritten link',
      `<html><head><link rel="canonical" href="${copy}"></head>${article}</html>\n<!--\n     FILE ARCHIVED ON 10:11:12 May 04, 2031 AND RETRIEVED ON 08:00:00 Jun 01, 2031.\n-->`,
      undefined,
      { uri: original, retrievedAt: '2031-05-04T10:11:12Z' },
    ],
    ['a link to an archive', `<html><head></head><body><a href="${copy}">copy</a>${article}`, undefined, {}],
    [
      'SingleFile',
      singleFile('Sun May 04 2031 12:11:12 GMT+0200 (Central European Summer Time)'),
      undefined,
      { uri: original, retrievedAt: '2031-05-04T12:11:12+02:00' },
    ],
    ['SingleFile in an unknown language', singleFile('4. Mai 2031'), undefined, { uri: original }],
    [
      'a browser',
      `<!DOCTYPE html>\n<!-- saved from url=(0037)${original} -->\n<html>${article}`,
      undefined,
      { uri: original },
    ],
  ])('%s', (_, page, uri, origin) => {
    expect(originOf(page, uri)).toEqual(origin)
  })
})

test('the bar of a web archive leaves, with an edit', async () => {
  const page = `<!DOCTYPE html><html><head><title>Ferry stops</title></head><body><!-- BEGIN WAYBACK TOOLBAR INSERT -->
<style>body { margin-top: 0 }</style>
<div id="wm-ipp-base" lang="en" style="direction:ltr;"><div id="wm-ipp" style="position:fixed"><div id="donato"></div>
<div id="wm-ipp-inside"><form><input type="text" name="url" value="${original}"></form><a href="/web/2031*/x">41 captures</a>
<div class="r" title="Timespan for captures of this URL">12 Jan 2029 - 04 May 2031</div><p>About this capture</p></div></div></div>
<div id="wm-ipp-print">The Wayback Machine - ${copy}</div>
<script>__wm.bt(700,25,25,2,"web","${original}","20310504101112")</script>
<!-- END WAYBACK TOOLBAR INSERT -->${article}</body></html>`
  const bytes = new TextEncoder().encode(page)
  const items = await Array.fromAsync(
    parse(
      (async function* () {
        yield bytes
      })(),
      { uri: copy },
    ),
  )
  const [source] = items
  if (!source || isFailure(source)) throw new Error('It was not read')
  const { text, edits, source: info } = createReader(emptyLexicon).read(source)
  expect(info).toMatchObject({ uri: original, retrievedAt: '2031-05-04T10:11:12Z' })
  expect(text).toBe('Ferry stops\n\nThe ferry to Sorrel Island stops on Friday, the harbor master said.')
  const at = source.text.indexOf('The Wayback Machine')
  expect(edits.find(({ source: { start, end } }) => start <= at && at < end)?.rule).toMatch(/^(?:menu|page-head)$/)
})
