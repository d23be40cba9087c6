import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { finishStage, reach } from '../support/delegate.ts'

/** Rules of WCAG 2.2 A and AA that axe can check. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
  ).toEqual([])
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen of a game in ${colorScheme}`, async ({ browser }) => {
    test.setTimeout(300_000)
    const context = await browser.newContext({ colorScheme })
    const page = await context.newPage()
    await page.goto('/')
    await expect(page.getByRole('button', { name: 'Play as Europe' })).toBeVisible()
    await expectNoViolations(page)
    for (const address of ['/host', '/join', '/nowhere']) {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectNoViolations(page)
    }
    await page.goto('/host')
    await page.getByRole('button', { name: 'Open the table' }).click()
    await expect(page.getByRole('button', { name: /^Begin play/ })).toBeVisible()
    await expectNoViolations(page)

    await page.goto('/')
    await page.getByRole('button', { name: 'Play as Europe' }).click()
    await expect(page.getByRole('heading', { name: /You speak for/ })).toBeVisible()
    await expectNoViolations(page)
    await page.getByRole('button', { name: 'To the table' }).click()
    await reach(page, 1, 'Consult')
    await page.getByRole('button', { name: 'Start from your best text' }).click()
    await expectNoViolations(page)
    for (const tab of ['Talk', 'Notes', 'Brief']) {
      await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click()
      await expectNoViolations(page)
    }
    await finishStage(page)
    await reach(page, 1, 'Talks')
    const text = page
      .getByRole('main')
      .getByRole('button', { name: /text 1/ })
      .first()
    await text.click({ timeout: 60_000 })
    await expect(page.getByRole('button', { name: /^Accept / })).toBeVisible()
    await expectNoViolations(page)
    await finishStage(page)
    await reach(page, 1, 'World turn')
    await expectNoViolations(page)
  })
}

test('axe finds nothing on the facilitator’s table and on what was possible', async ({ page }) => {
  await page.goto('/host')
  await page.getByRole('button', { name: 'Open the table' }).click()
  await page.getByRole('button', { name: /^Begin play/ }).click()
  // bots do not wait for anybody; a paused game stays where it is looked at
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible()
  await page.getByText('Is a deal possible now?').click()
  await expect(page.getByText(/^Without Europe/)).toBeVisible()
  await page.getByRole('button', { name: 'Go on' }).click()
  for (let stage = 1; stage <= 3; stage += 1) await page.getByRole('button', { name: 'Next stage' }).click()
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page.getByText(/Round [2-8] of/)).toBeVisible()
  await expectNoViolations(page)
  await page.getByRole('button', { name: 'End the game' }).click()
  await page.getByRole('button', { name: 'End it and reveal everything' }).click()
  await expect(page.getByRole('heading', { name: 'The zone of possible agreement' })).toBeVisible()
  await expectNoViolations(page)
})
