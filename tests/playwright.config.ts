import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { browserPath } from './support/browserPath.ts'

// Workers read this file again and inherit the environment: what is chosen here is chosen once.
process.env.BROWSER_PATH ??= await browserPath()
process.env.JOURNEY_PORT ??= '2599'
process.env.JOURNEY_DATA ??= mkdtempSync(join(tmpdir(), 'red-lines-'))

const baseURL = `http://localhost:${process.env.JOURNEY_PORT}`

export default defineConfig({
  testDir: 'journeys',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 120_000,
  // machines that build and test at once are slow; what is waited for is a state, never a time
  expect: { timeout: 15_000 },
  reporter: process.env.JOURNEY_REPORT ? [['list'], ['json', { outputFile: process.env.JOURNEY_REPORT }]] : [['list']],
  use: {
    baseURL,
    browserName: 'chromium',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.BROWSER_PATH,
      args: ['--no-sandbox', '--disable-gpu'],
    },
  },
  webServer: {
    command: `"${process.execPath}" server/src/main.ts`,
    cwd: join(import.meta.dirname, '..'),
    env: {
      PORT: process.env.JOURNEY_PORT,
      DATA_DIR: process.env.JOURNEY_DATA,
      LOG_LEVEL: 'warn',
      // bots think for the blink of an eye; the order of their acts stays the same
      BOT_PACE: '20-60',
      // a whole school of test pages comes from one address
      CODE_TRIES: '10000',
    },
    url: baseURL,
    timeout: 30_000,
  },
})
