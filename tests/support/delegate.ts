import { expect, type Page } from '@playwright/test'

/** What a person at the table does with the page, said as they would say it. */

/** Waits until the header shows that stage of that round. */
export async function reach(page: Page, round: number, stage: 'Consult' | 'Talks' | 'World turn'): Promise<void> {
  await expect(page.getByRole('banner')).toContainText(`Round ${round} of`, { timeout: 45_000 })
  await expect(page.getByRole('banner')).toContainText(stage, { timeout: 45_000 })
}

/** Says in the header that this delegation has finished with the stage. */
export async function finishStage(page: Page): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^(We have consulted|We are done talking|Continue)$/ })
    .click()
}

/** Every delegation finishes the stage. */
export async function allFinish(pages: readonly Page[]): Promise<void> {
  for (const page of pages) await finishStage(page)
}

/** Chooses one option per issue on the board, from the top row down; `options` are their positions. */
export async function draft(page: Page, options: readonly number[]): Promise<void> {
  const rows = page.getByRole('radiogroup')
  await expect(rows).toHaveCount(options.length)
  for (const [row, option] of options.entries()) await rows.nth(row).getByRole('radio').nth(option).click()
}

/** Sends the draft to all in public. */
export async function proposeToAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Propose…' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Propose to/ })
    .click()
  await expect(page.getByRole('dialog')).toBeHidden()
}

/** Opens a text on the table, by its name, unless it is open already. */
export async function openText(page: Page, name: string): Promise<void> {
  const card = page
    .getByRole('main')
    .getByRole('button', { name: new RegExp(name) })
    .and(page.locator('[aria-pressed]'))
    .first()
  if ((await card.getAttribute('aria-pressed')) !== 'true') await card.click()
}

/** Signs a text and says yes to the question whether one is sure. */
export async function signText(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().click()
  await page.getByRole('dialog').getByRole('button', { name }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
}
