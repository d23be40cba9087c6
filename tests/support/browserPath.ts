import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { chromium } from '@playwright/test'

const cache = join(import.meta.dirname, '../../node_modules/.cache/chromium')

/** Playwright's own browser if it is installed, else one of this system, else the one from the npm registry. */
export async function browserPath(): Promise<string> {
  return [chromium.executablePath(), ...systemBrowsers()].find(existsSync) ?? (await packedBrowser())
}

function systemBrowsers(): string[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/** Unpacks once per version and moves the finished folder into place, so that an interrupted run leaves no half browser. */
async function packedBrowser(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const { version } = JSON.parse(await readFile(join(packageFolder(entry), 'package.json'), 'utf8')) as {
    version: string
  }
  const home = join(cache, version)
  if (!existsSync(home)) await unpack(home)
  if (!existsSync('/etc/fonts')) process.env.FONTCONFIG_PATH ??= join(home, 'fonts')
  return join(home, 'chromium')
}

function packageFolder(file: string): string {
  const folder = dirname(file)
  return existsSync(join(folder, 'package.json')) ? folder : packageFolder(folder)
}

async function unpack(home: string): Promise<void> {
  await mkdir(cache, { recursive: true })
  const before = process.env.TMPDIR
  const unfinished = await mkdtemp(join(cache, 'unpacking-'))
  process.env.TMPDIR = unfinished // the package unpacks into os.tmpdir()
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    await packed.executablePath()
    await rename(unfinished, home).catch((problem: unknown) => {
      if (!existsSync(home)) throw problem
    })
  } finally {
    await rm(unfinished, { recursive: true, force: true })
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}
