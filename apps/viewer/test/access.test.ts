import type { Page } from '@copydesk/bench/browser'
import { describe, expect, test } from 'vitest'
import { desk, paste, skipped } from './desk.ts'
import { fixture } from './fixture.ts'
import { violations } from './violations.ts'

const { visit } = desk([fixture(), fixture()])
const open = async (options: Parameters<typeof visit>[0] = {}): Promise<Page> => {
  const page = await visit(options)
  await paste(page, 'answered with the fixture')
  return page
}

describe.skipIf(skipped).each(['light', 'dark'] as const)('accessible in %s', (colorScheme) => {
  test.each([1400, 360])('at %i pixels: start, article, entry, raw, keys', async (width) => {
    const page = await visit({ colorScheme, viewport: { width, height: 800 } })
    expect(await violations(page)).toEqual([])
    await paste(page, 'answered with the fixture')
    await page.locator('.map-dot').first().waitFor()
    expect(await violations(page)).toEqual([])
    await page.locator('mark.quotes.counts').first().click()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('r')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('?')
    expect(await violations(page)).toEqual([])
  })
})

describe.skipIf(skipped)('small screens', () => {
  test('nothing is wider than 360 pixels, whatever is open', async () => {
    const page = await visit({ viewport: { width: 360, height: 740 } })
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth)
    const seen = [await wide()]
    await paste(page, 'answered with the fixture')
    seen.push(await wide())
    await page.locator('mark.events').first().click()
    seen.push(await wide())
    await page.locator('.documents summary').click()
    seen.push(await wide())
    await page.locator('.documents summary').click()
    await page.keyboard.press('r')
    seen.push(await wide())
    expect(Math.max(...seen)).toBeLessThanOrEqual(360)
  })

  test('the open entry does not cover its evidence', async () => {
    const page = await open({ viewport: { width: 360, height: 740 } })
    await page.locator('#part-places .line', { hasText: 'Oslo' }).click()
    const here = (await page.locator('mark.here').boundingBox())!
    const card = (await page.locator('[data-card]').boundingBox())!
    expect(here.y).toBeGreaterThanOrEqual(0)
    expect(here.y + here.height).toBeLessThanOrEqual(card.y)
  })
})

describe.skipIf(skipped)('keys', () => {
  const here = (page: Page) => page.locator('mark.here').allInnerTexts()

  test('j and k go from mark to mark, Enter into the entry, Esc back', async () => {
    const page = await open()
    await page.keyboard.press('j')
    expect(await here(page)).toEqual(['Orven'])
    await page.keyboard.press('j')
    expect(await here(page)).toEqual(['ORVEN'])
    await page.keyboard.press('k')
    expect(await here(page)).toEqual(['Orven'])
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('card-title')
    await page.keyboard.press('Escape')
    expect(await page.locator('[data-card]').count()).toBe(0)
  })

  test('in a list j and k go from line to line, Enter to the evidence', async () => {
    const page = await open()
    await page.locator('.index .line').first().focus()
    await page.keyboard.press('j')
    const line = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.line)
    expect(line).toBe('e-torv')
    await page.keyboard.press('Enter')
    expect(await here(page)).toEqual(['Torv Works'])
  })

  test('r, digits, brackets, slash and question mark', async () => {
    const page = await open()
    await page.keyboard.press('r')
    expect(await page.locator('.raw').count()).toBe(1)
    await page.keyboard.press('j')
    expect(await page.locator('[data-card]').count()).toBe(1)
    await page.keyboard.press('r')
    await page.keyboard.press('6')
    expect(await page.locator('.article mark.quotes').count()).toBe(0)
    await page.keyboard.press(']')
    await page.getByText('Document 2 of 2').waitFor()
    await page.keyboard.press('[')
    await page.getByText('Document 1 of 2').waitFor()
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('paste')
    await page.keyboard.type('r?1')
    expect(await page.getByLabel('Text of an article').inputValue()).toBe('r?1')
    await page.getByRole('button', { name: 'Back to the article' }).click()
    await page.keyboard.press('?')
    expect(await page.getByRole('dialog').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').isVisible()).toBe(false)
  })

  test('single keys can be turned off, and stay off', async () => {
    const page = await open()
    await page.keyboard.press('?')
    await page.getByLabel('Single keys work').uncheck()
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await page.keyboard.press('r')
    expect(await page.locator('.raw').count()).toBe(0)
    await page.locator('.article-column').focus()
    await page.keyboard.press('j')
    expect(await here(page)).toEqual(['Orven'])
    await page.reload()
    await page.keyboard.press('?')
    expect(await page.getByRole('dialog').isVisible()).toBe(false)
  })

  test('colors follow the system until one is chosen', async () => {
    const page = await visit({ colorScheme: 'dark' })
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const dark = await ground()
    await page.getByRole('button', { name: /^Colors/ }).click()
    const light = await ground()
    expect(light).not.toBe(dark)
    await page.reload()
    expect(await ground()).toBe(light)
  })
})
