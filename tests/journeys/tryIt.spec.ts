import { expect, test } from '@playwright/test'
import { finishStage, reach } from '../support/delegate.ts'

test('one person practises against three bots from the home page to the reveal', async ({ page }) => {
  test.setTimeout(240_000)
  await page.goto('/')
  await page.getByRole('radio', { name: 'Open' }).check()
  await page.getByRole('button', { name: 'Play as Ukraine' }).click()
  // a brief of a minute first
  await expect(page.getByRole('heading', { name: /You speak for/ })).toBeVisible()
  await page.getByRole('button', { name: 'To the table' }).click()
  await reach(page, 1, 'Consult')
  await page.getByRole('button', { name: 'Start from your best text' }).click()
  await expect(page.getByRole('radiogroup').first().getByRole('radio', { checked: true })).toHaveCount(1)

  const over = page.getByRole('navigation', { name: 'On this page' })
  for (let round = 1; round <= 8; round += 1) {
    for (const stage of ['Consult', 'Talks', 'World turn'] as const) {
      if (await over.isVisible()) return
      await reach(page, round, stage)
      if (round === 1 && stage === 'Talks') {
        await page.getByRole('button', { name: 'Propose…' }).click()
        await page
          .getByRole('dialog')
          .getByRole('button', { name: /^Propose to/ })
          .click()
        // three labelled bots answer with their reasons
        await expect(page.getByText('rejects').first()).toBeVisible({ timeout: 30_000 })
      }
      await finishStage(page)
      if (round === 8 && stage === 'Talks') break
    }
  }
  await expect(over).toBeVisible({ timeout: 20_000 })
})
