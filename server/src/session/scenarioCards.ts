import type { Scenario } from '@red-lines/shared/scenario/scenario.ts'
import type { ScenarioCard } from '@red-lines/shared/wire/messages.ts'

/** What everybody may read of a scenario before there is a table. */
export const scenarioCard = ({ id, rounds, frozenAt, sides, words }: Scenario): ScenarioCard => ({
  id,
  rounds,
  frozenAt,
  words: Object.fromEntries(
    Object.entries(words).map(([language, { title, tagline, introduction, contentNote, roleNote, sides: named }]) => [
      language,
      {
        title,
        tagline,
        introduction,
        contentNote,
        roleNote,
        sides: sides.map((side) => ({
          id: side,
          name: named[side]?.name ?? side,
          initial: named[side]?.initial ?? '',
        })),
      },
    ]),
  ),
})
