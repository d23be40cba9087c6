import type { Utterance } from '@red-lines/shared/game/command.ts'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import { issueName, leverName, optionName } from '../levers/sayEffect.ts'
import { nameOfText } from '../textName.ts'
import type { Table } from '../useTable.ts'

type Facts = Extract<Utterance, { kind: 'reason' }>['facts']

/** What was said: a person's text as it is, a bot's reason in the reader's language. */
export function sayWords(table: Table, by: SideId, words: Utterance): string {
  if (words.kind === 'text') return words.text
  const { t } = table
  const side = table.words.sides[by]?.name ?? by
  if (words.reason === 'no-words') return ''
  return t([`reasons.${words.reason}`, 'reasons.fallback'], { ...namedFacts(table, by, words.facts), side })
}

/** A bot's facts are ids; what they name is said by its name. */
function namedFacts(table: Table, by: SideId, facts: Facts): Record<string, string | number> {
  const { brief, words } = table
  const issueAt = (value: string | number | undefined): number =>
    typeof value === 'number' ? value : brief.issues.findIndex(({ id }) => id === value)
  const optionAt = (issue: number, value: string | number): number =>
    typeof value === 'number' ? value : (brief.issues[issue]?.options.findIndex(({ id }) => id === value) ?? -1)
  const named = Object.entries(facts).map(([name, value]): [string, string | number] => {
    if (/^issue\d*$/.test(name)) return [name, issueName(brief, words, issueAt(value))]
    const option = /^option(\d*)$/.exec(name)
    if (option) {
      const issue = issueAt(facts[`issue${option[1]}`])
      return [name, optionName(brief, words, issue, optionAt(issue, value))]
    }
    if (typeof value === 'number') return [name, value]
    const whose = brief.sides.find((side) => side === facts.of) ?? by
    switch (name) {
      case 'lever':
        return [name, leverName(words, whose, value)]
      case 'redLine':
        return [name, words.sides[whose]?.redLines[value]?.title ?? table.t('reasons.aLine')]
      case 'proposal':
        return [name, nameOfText(table, value) ?? table.t('sides.unknownText')]
      case 'host':
        return [name, words.hosts[value]?.title ?? value]
      default: {
        const side = brief.sides.find((one) => one === value)
        return [name, side === undefined ? value : (words.sides[side]?.name ?? value)]
      }
    }
  })
  return Object.fromEntries(named)
}
