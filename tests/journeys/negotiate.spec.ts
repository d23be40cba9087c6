import { expect, test } from '@playwright/test'
import { allFinish, draft, finishStage, openText, proposeToAll, reach, signText } from '../support/delegate.ts'
import { joinAs, openTable } from '../support/newTable.ts'

const SEATS = ['Russia', 'Ukraine', 'United States', 'Europe'] as const
/** The guarantee-for-neutrality text, which all four homes would have from round 4 on in the war of seed 1. */
const LANDING_ZONE = [3, 1, 3, 4, 0, 1, 2, 0, 2, 2, 1, 1]
const SEED = 1
const ROUND = 5

test('four people in four browsers join by code, negotiate, sign, ratify and see everything opened', async ({
  browser,
  request,
}) => {
  test.setTimeout(300_000)
  const { code } = await openTable(request, SEED)
  const pages = await Promise.all(SEATS.map(async () => (await browser.newContext()).newPage()))
  for (const [at, page] of pages.entries()) await joinAs(page, code, `Delegate ${at + 1}`, SEATS[at] ?? '')
  const [russia, ukraine, us, europe] = pages
  if (!russia || !ukraine || !us || !europe) throw new Error('four pages')

  // play begins by itself when everybody has read their brief
  for (const page of pages) await page.getByRole('button', { name: 'I have read my brief' }).click()

  for (let round = 1; round < ROUND; round += 1) {
    for (const stage of ['Consult', 'Talks', 'World turn'] as const) {
      for (const page of pages) await reach(page, round, stage)
      await allFinish(pages)
    }
  }
  await reach(ukraine, ROUND, 'Consult')
  await allFinish(pages)
  await reach(ukraine, ROUND, 'Talks')

  await draft(ukraine, LANDING_ZONE)
  await proposeToAll(ukraine)
  for (const [page, side] of [
    [russia, 'Russia'],
    [us, 'the United States'],
    [europe, 'Europe'],
  ] as const) {
    await openText(page, 'Ukraine text 1')
    await page
      .getByRole('button', { name: new RegExp(`^Accept Ukraine text 1 for ${side.replace('the ', '')}`) })
      .click()
  }
  for (const page of pages) {
    await openText(page, 'Ukraine text 1')
    await signText(page, /^Sign Ukraine text 1/)
  }
  await allFinish(pages)

  for (const page of pages) {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/agreement|ratified/i, { timeout: 20_000 })
  }
  // the others' red lines are open now
  await expect(russia.getByText('Not paper promises again').first()).toBeAttached()
})

test('a wrong code, a taken seat and a full table each say what to do', async ({ browser, page, request }) => {
  await page.goto('/')
  await page.getByLabel('Code on the wall').first().fill('ZZZZZZ')
  await page.getByLabel('Your name').fill('Lost')
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('no open table with this code')

  const { code } = await openTable(request, 2)
  for (const seat of SEATS) {
    const other = await (await browser.newContext()).newPage()
    await joinAs(other, code, seat, seat)
  }
  await page.goto(`/join/${code}`)
  await expect(page.getByText('Every seat at this table is taken')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Join', exact: true })).toBeDisabled()
})

test('a reload, a second tab and a lost line cost nothing', async ({ browser, request }) => {
  const { code, seatToken } = await openTable(request, 3)
  expect(seatToken).not.toBe('')
  const context = await browser.newContext()
  const page = await context.newPage()
  await joinAs(page, code, 'Olena', 'Ukraine')
  await page.getByRole('button', { name: 'I have read my brief' }).click()
  const host = await (await browser.newContext()).newPage()
  await host.addInitScript(
    ([key, value]) => localStorage.setItem(key ?? '', value ?? ''),
    [
      `red-lines.seat.${code}`,
      JSON.stringify({ seatToken, rejoinCode: '', role: { kind: 'facilitator' }, name: '', atMs: 1 }),
    ],
  )
  await host.goto(`/table/${code}`)
  await host.getByRole('button', { name: /^Begin play/ }).click()
  await reach(page, 1, 'Consult')

  // a draft survives a reload
  await page.getByRole('radiogroup').nth(0).getByRole('radio').nth(2).click()
  await page.reload()
  await reach(page, 1, 'Consult')
  await expect(page.getByRole('radiogroup').nth(0).getByRole('radio').nth(2)).toBeChecked()

  // a second tab takes the seat over, and gives it back
  const second = await context.newPage()
  await second.goto(`/table/${code}`)
  await reach(second, 1, 'Consult')
  await expect(page.getByText('This seat is open in another tab')).toBeVisible()
  await page.getByRole('button', { name: 'Take the seat back here' }).click()
  await reach(page, 1, 'Consult')
  await expect(second.getByText('This seat is open in another tab')).toBeVisible()
  await second.close()

  // the line goes down and comes back; what was sent meanwhile arrives
  await context.setOffline(true)
  await expect(page.getByText('The connection is lost')).toBeVisible()
  await finishStage(page)
  await context.setOffline(false)
  await reach(page, 1, 'Talks')
})
