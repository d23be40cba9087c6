import { expect, test } from '@playwright/test'
import { finishStage, reach } from '../support/delegate.ts'

test('a seat reads how much its home would ratify, and goes on when nobody can count', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Play as Ukraine' }).click()
  await page.getByRole('button', { name: 'To the table' }).click()
  await reach(page, 1, 'Consult')
  const sides = page.getByRole('complementary')
  await expect(sides.getByText(/^[\d,]+ of 8,294,400 packages \(/)).toBeVisible()

  // no worker answers from here on: it is replaced once, then the page says so
  let asked = 0
  await page.route(/analyst\.worker/, (route) => {
    asked += 1
    return route.abort()
  })
  await page.reload()
  await expect(sides.getByText('The packages could not be counted on this device.')).toBeVisible()
  expect(asked).toBe(2)
  await finishStage(page)
  await reach(page, 1, 'Talks')
})

test('the facilitator sees what could be agreed, the wall does not', async ({ page, context }) => {
  await page.goto('/host')
  await page.getByRole('button', { name: 'Open the table' }).click()
  await page.getByRole('button', { name: /^Begin play/ }).click()
  // bots do not wait for anybody; a paused game stays where it is looked at
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible()
  await page.getByText('Is a deal possible now?').click()
  await expect(page.getByText(/^Without Europe: [\d,]+ \(/)).toBeVisible()
  const opening = context.waitForEvent('page')
  await page.getByRole('link', { name: 'Show the wall' }).click()
  const wall = await opening
  await expect(wall.getByText('public texts on the table')).toBeVisible()
  await expect(wall.getByText('Without Europe')).toHaveCount(0)
  await expect(wall.getByText('Is a deal possible now?')).toHaveCount(0)
})
