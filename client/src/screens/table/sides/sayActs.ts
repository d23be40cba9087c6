import type { PublicPledge } from '@red-lines/shared/game/views.ts'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import { issueName, leverName, optionName } from '../levers/sayEffect.ts'
import { textName, visibleTexts } from '../textName.ts'
import type { Table } from '../useTable.ts'

/** A pledge in words: the line or the options that the side has bound itself to. */
export function sayPledge(
  { t, brief, words, numbers }: Pick<Table, 't' | 'brief' | 'words' | 'numbers'>,
  pledge: PublicPledge,
): string {
  if (pledge.redLine !== '')
    return t('sides.pledgeOnLine', {
      line: words.sides[pledge.side]?.redLines[pledge.redLine]?.title ?? pledge.redLine,
    })
  const option = (at: number) => optionName(brief, words, pledge.issue, at)
  const said = t('sides.pledgeOnIssue', {
    issue: issueName(brief, words, pledge.issue),
    options: numbers.list(pledge.keeps.map(option)),
  })
  return pledge.substitute < 0 ? said : `${said}; ${t('sides.pledgeSubstitute', { option: option(pledge.substitute) })}`
}

/** The newest text of a side that this reader may see, and how long ago it was. */
export function sayLastText(table: Table, side: SideId): string {
  const { t, game } = table
  const newest = visibleTexts(table)
    .filter(({ by }) => by === side)
    .toSorted((one, other) => one.round - other.round || one.id.localeCompare(other.id, 'en', { numeric: true }))
    .at(-1)
  if (newest === undefined) return t('sides.noText')
  const ago = game.round - newest.round
  const age =
    ago === 0 ? t('sides.age.thisRound') : ago === 1 ? t('sides.age.lastRound') : t('sides.age.rounds', { count: ago })
  return t('sides.lastText', { text: textName(table, newest), age })
}

/** Threats of a side that are still open. */
export const openThreats = ({ game, words }: Table, side: SideId): readonly string[] =>
  game.threats
    .filter((threat) => threat.side === side && threat.status === 'open')
    .map(({ lever }) => leverName(words, side, lever))
