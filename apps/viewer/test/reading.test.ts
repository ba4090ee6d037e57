import { describe, expect, test } from 'vitest'
import { desk, drop, paste, skipped } from './desk.ts'

const { visit, requests } = desk()

const story = `Lake road reopens at Orven

ORVEN — The lake road is open again, Mayor Ana Veld said on Friday. “Nobody was hurt,” she told reporters.

Share on FacebookShare on TwitterPrint
`

describe.skipIf(skipped)('reading', () => {
  test('a pasted text is read in the browser, cleaned and marked', async () => {
    const page = await visit()
    const asked = requests().length
    await paste(page, story)
    expect(await page.locator('.article h1').innerText()).toBe('Lake road reopens at Orven')
    expect(await page.title()).toBe('Lake road reopens at Orven · Copydesk')
    expect(await page.locator('.article').innerText()).not.toContain('Share on Facebook')
    expect(await page.locator('mark.quotes').allInnerTexts()).toContainEqual(expect.stringContaining('Nobody was hurt'))
    expect(await page.locator('mark.person').allInnerTexts()).toContainEqual(expect.stringContaining('Veld'))
    const since = requests().slice(asked)
    expect(since.filter((url) => !/place-map/.test(url))).toEqual([])
  })

  test('a text pasted anywhere on the page is read', async () => {
    const page = await visit()
    await page.evaluate((text) => {
      const data = new DataTransfer()
      data.setData('text/plain', text)
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
    }, story)
    await page.getByRole('heading', { level: 1, name: 'Lake road reopens at Orven' }).waitFor()
  })

  test('the day of publication that is given counts for what has no date of its own', async () => {
    const page = await visit()
    await page.getByLabel('Published').fill('2026-03-06')
    await paste(page, story)
    await page.locator('mark.value', { hasText: 'Friday' }).click()
    expect(await page.locator('[data-card]').innerText()).toContain('6 March 2026 (2026-03-06)')
  })

  test('a sample is read', async () => {
    const page = await visit()
    const samples = page.locator('.sample')
    expect(await samples.count()).toBeGreaterThanOrEqual(5)
    await page.locator('.sample', { hasText: '.html' }).first().click()
    await page.locator('.article h1').waitFor()
    await page.getByRole('button', { name: 'Raw' }).click()
    expect(await page.locator('.raw del').first().innerText()).toContain('<!DOCTYPE html>')
  })

  test('dropped files of several formats make a list to choose from', async () => {
    const page = await visit()
    await drop(page, [
      { name: 'road.txt', text: story },
      {
        name: 'dam.html',
        text: '<html><body><article><h1>Dam holds</h1><p>The dam at Orven holds, Ana Veld said.</p></article></body></html>',
      },
      {
        name: 'two.jsonl',
        text: '{"id":"a","text":"First of two\\n\\nAna Veld left Orven."}\n{"id":"b","text":"Second of two\\n\\nShe came back."}\n',
      },
    ])
    await page.getByText('Document 1 of 4').waitFor()
    await page.getByText('Document 1 of 4').click()
    const list = page.locator('.document-menu button')
    expect(await list.count()).toBe(4)
    await list.filter({ hasText: 'dam.html' }).click()
    await page.getByRole('heading', { level: 1, name: 'Dam holds' }).waitFor()
    expect(await page.locator('.document-menu').isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Next document' }).click()
    await page.locator('.article', { hasText: 'Ana Veld left Orven.' }).waitFor()
  })

  test('readers of feeds, tables, crawls and mail are loaded when a file of theirs is dropped', async () => {
    const page = await visit()
    const text = 'The dam at Orven holds, Ana Veld said.'
    await drop(page, [
      {
        name: 'news.rss',
        text: `<rss><channel><item><title>Dam one</title><description>${text}</description></item><item><title>Dam two</title><description>${text}</description></item></channel></rss>`,
      },
      { name: 'table.csv', text: `title,text,date\nDam three,"${text}",2026-03-06\n` },
      {
        name: 'crawl.warc',
        text: `WARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\nContent-Length: ${text.length}\r\n\r\n${text}\r\n\r\n`,
      },
      { name: 'mail.eml', text: `From: Ana <a@dam.example>\r\nTo: b@dam.example\r\nSubject: Dam\r\n\r\n${text}\r\n` },
    ])
    await page.getByText('Document 1 of 5').waitFor()
    const loaded = requests().filter((url) => /\/(?:read-|warc-)/.test(url))
    for (const reader of ['read-feed', 'read-csv', 'warc-records', 'read-eml'])
      expect(loaded.some((url) => url.includes(reader))).toBe(true)
  })

  test('what cannot be read is shown with its place and remedy, and the rest is read', async () => {
    const page = await visit()
    await drop(page, [
      { name: 'lines.jsonl', text: '{"text":"A line that can be read"}\n{"text": oops}\n{"text":"Another one"}\n' },
      { name: 'report.pdf', text: '%PDF-1.7 binary' },
    ])
    await page.getByText('Document 1 of 2').waitFor()
    const problems = page.locator('.problem')
    await problems.nth(1).waitFor()
    const [line, pdf] = await problems.allInnerTexts()
    expect(line).toMatch(/^lines\.jsonl, line 2, byte \d+: Not valid JSON/)
    expect(line).toContain('Correct the line')
    expect(pdf).toContain('report.pdf: This is a PDF file, not text. Take its text out first')
    await page.getByRole('button', { name: 'Put away: lines.jsonl' }).click()
    expect(await problems.count()).toBe(1)
  })

  test('nothing pasted is a failure with its remedy, not an empty page', async () => {
    const page = await visit()
    await page.getByRole('button', { name: 'Read it' }).click()
    expect(await page.locator('.problem').innerText()).toContain('No bytes')
  })

  test('a long reading can be stopped, and the next one works', async () => {
    const page = await visit()
    await page.getByLabel('Text of an article').fill('Ana Veld said that “the dam holds” in Orven. '.repeat(60_000))
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByRole('button', { name: 'Stop' }).waitFor({ state: 'detached' })
    await paste(page, story)
    await page.getByRole('heading', { level: 1, name: 'Lake road reopens at Orven' }).waitFor()
  })

  test('the licenses of what is brought along are there', async () => {
    const page = await visit()
    const links = await page.locator('.made a').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))
    const texts = await Promise.all(links.map(async (link) => (await page.request.get(link)).text()))
    expect(texts.map((text, i) => [links[i], /GeoNames|react-dom|htmlparser2/.exec(text)?.[0]])).toEqual([
      [expect.stringContaining('lexicon'), 'GeoNames'],
      [expect.stringContaining('licenses.md'), 'react-dom'],
      [expect.stringContaining('reader'), 'htmlparser2'],
    ])
  })

  test('a language that is not read in full is cleaned, and the page says what is missing', async () => {
    const page = await visit()
    await paste(
      page,
      'Der Damm in Orven hält\n\nDie Bürgermeisterin sagte am Freitag, dass niemand verletzt worden sei. Die Straße am See ist wieder offen, und die Schule beginnt am Montag.\n',
    )
    expect(await page.locator('.absent').innerText()).toContain('does not read (de)')
    expect(await page.locator('.article').getAttribute('lang')).toBe('de')
  })
})
