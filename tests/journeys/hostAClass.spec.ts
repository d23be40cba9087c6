import { expect, test } from '@playwright/test'
import { reach } from '../support/delegate.ts'
import { joinAs } from '../support/newTable.ts'

test('a teacher has a code on the wall in three clicks, a student is seated, bots fill the rest', async ({
  browser,
  page,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Host a session' }).click()
  await page.getByRole('button', { name: 'Open the table' }).click()
  await expect(page).toHaveURL(/\/table\/[2-9A-Z]{6}$/)
  const code = page.url().slice(-6)
  await expect(page.getByText(code, { exact: true })).toBeVisible()
  await expect(page.getByRole('img', { name: 'QR code of the address to join' })).toBeVisible()

  const student = await (await browser.newContext()).newPage()
  await joinAs(student, code, 'Mia', 'Europe')
  await expect(page.getByText('Mia').first()).toBeVisible()
  await page.getByRole('button', { name: 'Begin play, with 3 bots' }).click()
  await student.getByRole('button', { name: 'To the table' }).click()
  await reach(student, 1, 'Consult')

  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(student.getByRole('banner')).toContainText('paused')
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(student.getByRole('banner')).not.toContainText('paused')
})
