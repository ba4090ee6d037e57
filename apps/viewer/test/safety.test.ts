import { describe, expect, test } from 'vitest'
import { desk, drop, paste, skipped } from './desk.ts'
import { fixture } from './fixture.ts'

const hostile = `<img src=x onerror="window.ran = true"><script>window.ran = true</script>`

describe.skipIf(skipped)('with the reader', () => {
  const { visit, takeFaults } = desk()

  test('markup in a text is shown as text and never run', async () => {
    const page = await visit()
    await paste(page, `Mayor says ${hostile}\n\nThe ${hostile} was opened, Ana ${hostile} Veld said.\n`)
    await page.getByRole('button', { name: 'Raw' }).click()
    await drop(page, [{ name: `${hostile}.txt`, text: `A file named with markup\n\n${hostile}` }])
    await page.getByText('of 2').waitFor()
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
    expect(await page.locator('main img, main script, nav img').count()).toBe(0)
    expect(await page.locator('.raw').innerText()).toContain('<img src=x onerror')
  })

  test('a hostile page is read without asking for anything it names', async () => {
    const page = await visit()
    await drop(page, [
      {
        name: 'page.html',
        text: `<html><head><link rel="stylesheet" href="https://evil.example/a.css"><base href="https://evil.example/"></head><body><article><h1>Dam holds</h1><p>It holds, ${hostile} Ana Veld said. <iframe src="https://evil.example"></iframe></p></article></body></html>`,
      },
    ])
    await page.getByRole('heading', { level: 1, name: 'Dam holds' }).waitFor()
    await page.getByRole('button', { name: 'Raw' }).click()
    expect(await page.locator('.raw').innerText()).toContain('https://evil.example/a.css')
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  })

  test('the policy stops scripts, evaluation and other hosts even if markup got in', async () => {
    const page = await visit()
    const evaluated = await page.evaluate(async () => {
      const holder = document.createElement('div')
      holder.innerHTML = '<img src="https://evil.example/x.png" onerror="window.ran = true">'
      document.body.append(holder)
      const script = document.createElement('script')
      script.textContent = 'window.ran = true'
      document.body.append(script)
      const fetched = await fetch('https://evil.example/').then(
        () => 'sent',
        () => 'blocked',
      )
      return { ran: 'ran' in window, fetched }
    })
    expect(evaluated).toEqual({ ran: false, fetched: 'blocked' })
    await page.waitForTimeout(500)
    const faults = takeFaults()
    expect(faults.length).toBeGreaterThan(0)
    expect(
      faults.filter(
        (fault) =>
          !/Content Security Policy|violates|Failed to fetch/i.test(fault) &&
          !fault.startsWith('request: https://evil.example'),
      ),
    ).toEqual([])
  })
})

describe.skipIf(skipped)('with an article from elsewhere', () => {
  const plain = fixture()
  const { visit } = desk([
    {
      ...plain,
      title: { text: hostile },
      publisher: { name: hostile },
      authors: [{ name: hostile }],
      entities: plain.entities!.map((entity) => ({ ...entity, name: `${entity.name} ${hostile}` })),
      edits: plain.edits.map((edit) => ({ ...edit, rule: hostile, reason: hostile })),
      notes: [{ stage: hostile, rule: hostile, message: hostile }],
    },
  ])

  test('names, rules, reasons and notes are text too', async () => {
    const page = await visit()
    await paste(page, 'answered with the fixture')
    await page.locator('.map-dot').first().waitFor()
    await page.locator('mark.person').first().click()
    await page.getByRole('button', { name: 'Raw' }).click()
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
    expect(await page.locator('main img, main script').count()).toBe(0)
    expect(await page.locator('.panel').innerText()).toContain('<img src=x')
  })
})
