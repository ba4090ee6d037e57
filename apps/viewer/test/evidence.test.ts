import type { Page } from '@copydesk/bench/browser'
import { describe, expect, test } from 'vitest'
import { desk, paste, skipped } from './desk.ts'
import { fixture } from './fixture.ts'

const article = fixture()
const { visit } = desk([article])

const open = async (): Promise<Page> => {
  const page = await visit()
  await paste(page, 'answered with the fixture')
  return page
}
const card = (page: Page) => page.locator('[data-card]')
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent)

describe.skipIf(skipped)('evidence', () => {
  test('a line leads to its evidence and back', async () => {
    const page = await open()
    const line = page.locator('.line', { hasText: 'Torv Works' }).first()
    await line.click()
    expect(await page.locator('mark.here').innerText()).toBe('Torv Works')
    expect(await page.locator('mark.also').allInnerTexts()).toEqual(['Torv Works'])
    expect(await focused(page)).toBe('Torv Works')
    await page.getByRole('button', { name: 'Next evidence' }).click()
    expect(await card(page).innerText()).toContain('Evidence 2 of 2')
    await page.keyboard.press('Escape')
    expect(await card(page).count()).toBe(0)
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.line)).toBe('e-torv')
  })

  test('a mark opens its entry with the exact characters, rule and certainty', async () => {
    const page = await open()
    await page.locator('mark.person', { hasText: 'Ana Veld' }).click()
    const { source } = article.mentions!.find(({ id }) => id === 'm3')!
    const text = await card(page).innerText()
    expect(text).toContain('Mayor')
    expect(text).toMatch(new RegExp(`source ${source.start}–${source.end}.*by-hand 0\\.90`))
    expect(article.source.text!.slice(source.start, source.end)).toBe('Ana Veld')
  })

  test('where marks overlap, each fragment carries all of them, and all can be opened', async () => {
    const page = await open()
    const both = page.locator('mark.quotes.counts', { hasText: 'Two' })
    expect(await both.getAttribute('title')).toBe('said by Ana Veld\nkilled, says Ana Veld')
    await both.click()
    expect(await card(page).getAttribute('data-card')).toBe('n1')
    await card(page).getByRole('button', { name: 'said by Ana Veld' }).click()
    expect(await card(page).getAttribute('data-card')).toBe('q1')
    await card(page).getByRole('button', { name: 'Back' }).click()
    expect(await card(page).getAttribute('data-card')).toBe('n1')
    const joined = await page.locator('.article .block.body').first().innerText()
    expect(joined).toBe(article.text.split('\n\n')[1])
  })

  test('a layer switched off leaves the marks of the others and the text as they are', async () => {
    const page = await open()
    const text = await page.locator('.article').innerText()
    await page.getByRole('button', { name: /^Quotes/ }).click()
    expect(await page.locator('.article mark.quotes').count()).toBe(0)
    expect(await page.locator('.article mark.counts').count()).toBe(2)
    await page.keyboard.press('0')
    expect(await page.locator('.article mark').count()).toBe(0)
    expect(await page.locator('.article').innerText()).toBe(text)
    await page.keyboard.press('0')
    expect(await page.locator('.article mark.quotes').count()).toBeGreaterThan(0)
  })

  test('an event and a figure never stand without who vouches, the narrator as the outlet', async () => {
    const page = await open()
    const line = (words: string) => page.locator('.index .line', { hasText: words })
    const events = page.locator('#part-events')
    expect(await events.locator('.line', { hasText: 'exploded' }).innerText()).toContain('Ana Veld asserts it')
    expect(await events.locator('.line', { hasText: 'accused' }).innerText()).toContain(
      'courier.example asserts it; Torv Works denies it',
    )
    expect(await events.locator('.moment', { hasText: '1 March 2026' }).innerText()).toContain('Ana Veld asserts it')
    expect(await line('four').last().innerText()).toContain('courier.example')
    await page.locator('mark.events', { hasText: 'accused' }).click()
    expect(await card(page).locator('.vouchers').innerText()).toBe('courier.example asserts it; Torv Works denies it')
    expect(await page.locator('mark.events', { hasText: 'exploded' }).getAttribute('title')).toContain(
      'Ana Veld asserts it',
    )
    const unvouched = await page.evaluate(
      () =>
        [...document.querySelectorAll('#part-events .line, #part-figures .line, .moment')].filter(
          (one) => !one.querySelector('.voucher'),
        ).length,
    )
    expect(unvouched).toBe(0)
  })

  test('margin notes say who speaks, in which act, about and to whom', async () => {
    const page = await open()
    const notes = await page.locator('.note').allInnerTexts()
    expect(notes).toEqual([
      'Ana Veld asserts',
      'Ana Veld against courier.example',
      'Ana Veld asserts to reporters',
      'Ana Veld accuses Torv Works',
      'Torv Works denies',
    ])
    await page.locator('.note', { hasText: 'denies' }).click()
    expect(await page.locator('mark.here').innerText()).toBe('it had known of any crack')
  })

  test('raw shows the source, what was struck out and why, and the evidence in it', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'Raw' }).click()
    expect(await page.locator('.raw del', { hasText: 'Share this page' }).count()).toBe(1)
    const { rule, reason } = article.edits.find(({ text }) => text.startsWith('Share this page'))!
    expect(await page.locator('.edit-tag').first().innerText()).toBe(`${rule} ${reason}`)
    await page.locator('.edit-tag').first().click()
    expect(await card(page).innerText()).toContain(reason)
    await page.locator('.line', { hasText: 'Torv Works' }).first().click()
    expect(await page.locator('.raw mark.here').innerText()).toBe('Torv Works')
    const kept = await page.evaluate(() => {
      const raw = document.querySelector('.raw')!.cloneNode(true) as Element
      for (const added of raw.querySelectorAll('ins, .edit-tag')) added.remove()
      return raw.textContent
    })
    expect(kept!.replaceAll('↵', '').replace(/\s+/g, ' ').trim()).toBe(article.source.text!.replace(/\s+/g, ' ').trim())
  })

  test('what was removed leads to the raw text', async () => {
    const page = await open()
    const { reason } = article.edits.find(({ text }) => text.startsWith('Share this page'))!
    await page.locator('.line', { hasText: reason }).click()
    expect(await page.locator('.raw mark.here').innerText()).toContain('Share this page')
  })

  test('the map shows the places that are known, and names the others', async () => {
    const page = await open()
    await page.locator('.map-dot').first().waitFor()
    expect(await page.locator('.map-dot').count()).toBe(2)
    expect((await page.locator('.map-name').allTextContents()).sort()).toEqual(['Bergen', 'Oslo'])
    const x = async (name: string) => (await page.locator(`.map-point[aria-label=${name}]`).boundingBox())!.x
    expect(await x('Bergen')).toBeLessThan(await x('Oslo'))
    expect(await page.locator('.unresolved').first().innerText()).toBe('Not on the map, no location known: Orven')
    await page.locator('.map-point[aria-label=Oslo] .map-dot').click()
    expect(await page.locator('mark.here').innerText()).toBe('Oslo')
  })

  test('the timeline says when, or in which order', async () => {
    const page = await open()
    const moments = await page.locator('.moment').allInnerTexts()
    expect(moments[0]).toMatch(/^1 March 2026/)
    expect(moments[1]).toMatch(/^after “exploded”/)
  })

  test('conflicting accounts stand side by side', async () => {
    const page = await open()
    const line = page.locator('#part-conflicts .line')
    expect(await line.innerText()).toContain('Ana Veld against courier.example')
    await line.click()
    expect(await page.locator('mark.here, mark.also').allInnerTexts()).toEqual(['Two', 'four'])
  })
})
