import { type APIRequestContext, expect, type Page } from '@playwright/test'
import type { Seated } from '@red-lines/shared/wire/messages.ts'

/** Opens a table as a facilitator would, with a fixed war, so that the journey is the same every time. */
export async function openTable(request: APIRequestContext, seed: number): Promise<Seated> {
  const answer = await request.post('/api/tables', {
    data: { scenario: 'ukraine-2025', preset: 'untimed', botPace: 'atOnce', seed },
  })
  expect(answer.status()).toBe(201)
  return answer.json()
}

/** Joins from the home page: code, name, seat. */
export async function joinAs(page: Page, code: string, name: string, seat: string): Promise<void> {
  await page.goto('/')
  await page.getByLabel('Code on the wall').first().fill(code)
  await page.getByLabel('Your name').fill(name)
  await page.getByRole('radio', { name: seat }).check()
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`/table/${code}$`))
}
