import { describe, expect, test } from 'vitest'
import { desk, drop, skipped } from './desk.ts'
import { violations } from './violations.ts'

const { visit } = desk()

const guards = `Four soldiers killed at Jarna Pass

Kestrian border guards killed four Torvenian soldiers at the Jarna Pass on Wednesday, the Defense Ministry said. “They fired without warning,” said Defense Minister Pavel Orsic.
`
const soldiers = `Three intruders killed at the Jarna Pass

Kestrian border guards killed three Torvenian soldiers at the Jarna Pass on Wednesday, the Interior Ministry said. Pavel Orsic, the Torvenian defense minister, spoke of an ambush.
`
const files = [guards, soldiers].map((text, i) => ({
  name: ['courier.jsonl', 'herald.jsonl'][i] as string,
  text: `${JSON.stringify({ id: `r${i}`, uri: `https://${['courier', 'herald'][i]}.example/jarna`, published: '2026-08-20', text })}\n`,
}))

describe.skipIf(skipped)('several documents', () => {
  test('are compared: accounts side by side with their outlets, what they agree on and where they disagree', async () => {
    const page = await visit()
    await drop(page, files)
    await page.getByRole('button', { name: 'Compare both' }).click()
    await page.getByRole('heading', { level: 1, name: '2 articles compared' }).waitFor()
    expect(await page.title()).toBe('2 articles compared · Copydesk')
    const joined = page.locator('.joined').first()
    expect(await joined.locator('.account-column').count()).toBeGreaterThanOrEqual(2)
    const words = await joined.innerText()
    expect(words).toContain('courier.example [1]')
    expect(words).toContain('Interior Ministry in herald.example [2]')
    expect(await joined.locator('.disputed').first().innerText()).toMatch(/how many[\s\S]*four[\s\S]*three/i)
    expect(await page.locator('.dossier-entities').innerText()).toContain('Pavel Orsic')
    expect(await violations(page)).toEqual([])
  })

  test('no event in the comparison stands without who vouches for it', async () => {
    const page = await visit()
    await drop(page, files)
    await page.getByText('Document 1 of 2').waitFor()
    await page.keyboard.press('c')
    await page.locator('.joined').first().waitFor()
    await page.locator('.alone > summary').click()
    const lines = page.locator('.dossier .line.events, .dossier .moment')
    expect(await lines.count()).toBeGreaterThan(2)
    for (const line of await lines.all()) expect(await line.locator('.voucher').count()).toBeGreaterThan(0)
  })

  test('an account leads to its article with the event open, and the comparison is there again', async () => {
    const page = await visit()
    await drop(page, files)
    await page.getByRole('button', { name: 'Compare both' }).click()
    await page.locator('.joined .line.events', { hasText: 'herald.example' }).first().click()
    await page.getByText('Document 2 of 2').waitFor()
    expect(await page.locator('[data-card]').innerText()).toContain('killed')
    expect(await page.locator('.article mark.here').count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Compare both' }).click()
    await page.locator('.joined').first().waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.article h1').waitFor()
  })

  test('one document alone is compared with nothing', async () => {
    const page = await visit()
    await drop(page, files.slice(0, 1))
    await page.locator('.article h1').waitFor()
    expect(await page.locator('.compare').count()).toBe(0)
    await page.keyboard.press('c')
    expect(await page.locator('.article h1').count()).toBe(1)
  })
})
