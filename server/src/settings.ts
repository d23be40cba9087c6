import { join } from 'node:path'
import { z } from 'zod'

const root = join(import.meta.dirname, '../..')
const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, 'expected a whole number')
    .transform(Number)
    .refine((value) => value >= least && value <= most, `expected a number from ${least} to ${most}`)
const origins = z.string().transform((list) =>
  list
    .split(',')
    .map((origin) => origin.trim().replace(/\/$/, '').toLowerCase())
    .filter((origin) => origin !== ''),
)
const folder = z.string().min(1, 'expected a folder')
const flag = z.enum(['yes', 'no'], 'expected yes or no').transform((word) => word === 'yes')

/** Every setting: what it may be, what it is when nobody says anything, and what it is for. None is needed to play. */
const SETTINGS = {
  PORT: { format: whole(0, 65_535), standard: '2567', say: 'the port to open; 0 takes a free one' },
  HOST: {
    format: z.string(),
    standard: '',
    say: 'the address to listen on; empty: all of them, so that a class can join; 127.0.0.1: only this machine',
  },
  DATA_DIR: { format: folder, standard: join(root, 'data'), say: 'the folder of the journal; back up this one' },
  SCENARIOS_DIR: {
    format: folder,
    standard: join(root, 'server/scenarios'),
    say: 'the folder that holds one folder for each scenario',
  },
  CLIENT_DIR: { format: folder, standard: join(root, 'client/dist'), say: 'the folder of the built pages' },
  PUBLIC_ORIGINS: {
    format: origins,
    standard: '',
    say: 'addresses that pages may come from, such as https://game.example.org, with commas between; empty: our own host',
  },
  TRUST_PROXY: {
    format: flag,
    standard: 'no',
    say: 'yes when a reverse proxy of yours sets X-Forwarded-For, -Proto and -Host; otherwise anybody could',
  },
  LOG_LEVEL: {
    format: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']),
    standard: 'info',
    say: 'how much to log: fatal, error, warn, info, debug or silent',
  },
  KEEP_DAYS: {
    format: whole(0, 3_650),
    standard: '30',
    say: 'days after the last act at a table until it is erased; 0 keeps everything',
  },
  BOT_PACE: {
    format: z
      .string()
      .regex(/^\d+-\d+$/, 'expected two numbers with a hyphen between, such as 3000-9000')
      .transform((range) => range.split('-').map(Number) as [number, number])
      .refine(([least, most]) => least <= most, 'expected the smaller number first'),
    standard: '3000-9000',
    say: 'milliseconds between two acts of a bot at human pace, the least and the most',
  },
  AWAY_SECONDS: {
    format: whole(0, 86_400),
    standard: '60',
    say: 'seconds after which a bot plays the seat of somebody who has gone, until they are back',
  },
  CLOCK_SPEED: {
    format: whole(1, 1_000),
    standard: '1',
    say: 'how many times faster than real time the clocks of the stages run; for trying things out',
  },
  CODE_TRIES: {
    format: whole(1, 1_000_000),
    standard: '60',
    say: 'wrong codes that one address may try in ten minutes; a whole class may share an address',
  },
} as const

type Name = keyof typeof SETTINGS
export type Settings = { readonly [N in Name]: z.output<(typeof SETTINGS)[N]['format']> }
export type SettingsRead =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly string[] }

/** The settings that the environment asks for, or one sentence for each that makes no sense. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): SettingsRead {
  const problems: string[] = []
  const read = Object.entries(SETTINGS).map(([name, { format, standard }]) => {
    const given = environment[name] ?? standard
    const parsed = format.safeParse(given)
    if (!parsed.success) {
      problems.push(`${name} is "${given}": ${parsed.error.issues.map(({ message }) => message).join(', ')}.`)
    }
    return [name, parsed.data]
  })
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, settings: Object.fromEntries(read) as Settings }
}

/** What `--help` prints. */
export function explainSettings(): string {
  const lines = Object.entries(SETTINGS).map(([name, { standard, say }]) => {
    return `  ${name.padEnd(15)}${say}\n${' '.repeat(17)}(${standard === '' ? 'empty' : standard} unless set)`
  })
  return ['Red Lines, the server. Settings are environment variables; none is needed to play.', '', ...lines].join('\n')
}
