import { type Browser, expect, type Page, test } from '@playwright/test'

async function somebody(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await page.goto('/')
  return page
}

/** Hosts a session and gives back the facilitator's page and the code on it. */
async function host(browser: Browser): Promise<{ page: Page; code: string }> {
  const page = await somebody(browser)
  await page.getByRole('link', { name: 'Host a session' }).click()
  await page.getByRole('button', { name: 'Open the table' }).click()
  await page.waitForURL(/\/table\//)
  const code = page.url().split('/').at(-1) ?? ''
  await expect(page.getByText(code, { exact: true })).toBeVisible()
  return { page, code }
}

/** Three actions from the wall to the lobby, with the keyboard alone. */
async function join(browser: Browser, code: string, name: string, seat: string): Promise<Page> {
  const page = await somebody(browser)
  await page.getByLabel('Code on the wall').first().focus()
  await page.keyboard.type(code.toLowerCase())
  await page.keyboard.press('Tab')
  await page.keyboard.type(name)
  await page.getByRole('radio', { name: seat }).check()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'I have read my brief' })).toBeVisible()
  return page
}

test('a class joins by the code, and play begins when all have read', async ({ browser }) => {
  test.slow() // six browsers
  const { page: facilitator, code } = await host(browser)
  const people: Page[] = []
  for (const [name, seat] of [
    ['Olena', 'Ukraine'],
    ['Marek', 'Russia'],
    ['Ann', 'United States'],
    ['Léa', 'Europe'],
  ] as const) {
    people.push(await join(browser, code, name, seat))
    await expect(facilitator.getByText(`${name} · is reading the brief`)).toBeVisible()
  }
  const late = await somebody(browser)
  await late.goto(`/join/${code}`)
  await expect(late.getByText('Every seat at this table is taken')).toBeVisible()
  for (const page of people) await page.getByRole('button', { name: 'I have read my brief' }).click()
  for (const page of [facilitator, ...people]) await expect(page.getByText('Round 1 of 8').first()).toBeVisible()
})

test('three words bring a delegate back on another device, and the first one says so', async ({ browser }) => {
  const { code } = await host(browser)
  const first = await join(browser, code, 'Olena', 'Ukraine')
  const said = await first.getByText(new RegExp(`${code} · \\w+ \\w+ \\w+`)).textContent()
  const second = await somebody(browser)
  await second.getByText('Come back to your seat').click()
  await second.getByLabel('Code on the wall').last().fill(code)
  await second.getByLabel('Your three words').fill(said?.split(' · ')[1] ?? '')
  await second.keyboard.press('Enter')
  await expect(second.getByRole('heading', { name: 'You are the Ukrainian delegation' })).toBeVisible()
  await first.getByRole('button', { name: 'Take the seat back here' }).click()
  await expect(first.getByRole('heading', { name: 'You are the Ukrainian delegation' })).toBeVisible()
  await first.reload()
  await expect(first.getByRole('heading', { name: 'You are the Ukrainian delegation' })).toBeVisible()
  await expect(second.getByRole('button', { name: 'Take the seat back here' })).toBeVisible()
})

test('what is done while the line is down is sent when it is back', async ({ browser }) => {
  const page = await somebody(browser)
  await page.getByRole('button', { name: 'Play as Ukraine' }).click()
  await page.getByRole('button', { name: 'To the table' }).click()
  const consulted = page.getByRole('button', { name: 'We have consulted' })
  await expect(consulted).toBeVisible()
  await page.context().setOffline(true)
  await expect(page.getByText('The connection is lost.')).toBeVisible()
  await consulted.click()
  await page.context().setOffline(false)
  await expect(page.getByText('The connection is lost.')).toBeHidden({ timeout: 20_000 })
  await expect(consulted).toBeHidden()
})

test('a brief read while the line is down counts when it is back', async ({ browser }) => {
  const { page: facilitator, code } = await host(browser)
  const olena = await join(browser, code, 'Olena', 'Ukraine')
  await olena.context().setOffline(true)
  await expect(olena.getByText('The connection is lost.')).toBeVisible()
  await olena.getByRole('button', { name: 'I have read my brief' }).click()
  await olena.context().setOffline(false)
  await expect(olena.getByText('Noted. Play begins when everybody has read')).toBeVisible({ timeout: 20_000 })
  await expect(facilitator.getByText('Olena · has read the brief')).toBeVisible()
})
