import type { Scenario } from '../../scenario/scenario.ts'
import type { Language, SideWords } from '../../scenario/words.ts'
import { percent } from './median.ts'
import type { TheoremOfScenario } from './theorem.ts'

const MOST_WORDS = 900
const MOST_RATIO = 1.2

/**
 * R. All that a seat reads about itself (brief, red lines, clauses, people at home) stays below 900 words, and the longest
 * is at most 20 % longer than the shortest, in every language.
 */
export const readingLoad: TheoremOfScenario = {
  id: 'R',
  about: 'scenario',
  title: 'Every seat reads about as much, and not too much',
  threshold: `fewer than ${MOST_WORDS} words, the longest at most ${percent(MOST_RATIO - 1)} % longer than the shortest`,
  judge(scenario) {
    const loads = scenario.languages.flatMap((language) => loadsIn(scenario, language))
    const long = loads.filter(({ words }) => words >= MOST_WORDS)
    const unequal = scenario.languages.filter((language) => {
      const lengths = loads.filter((one) => one.language === language).map(({ words }) => words)
      return Math.max(...lengths) > MOST_RATIO * Math.min(...lengths)
    })
    return {
      pass: long.length + unequal.length === 0,
      figure: Math.max(...loads.map(({ words }) => words)),
      details: [
        loads.map(({ side, language, words }) => `${side} ${words} (${language})`).join(', '),
        ...long.map(({ side, language }) => `shorten the brief of ${side} in words/${language}.json`),
        ...unequal.map((language) => `briefs in words/${language}.json differ too much in length`),
      ],
    }
  },
}

const loadsIn = ({ sides, words }: Scenario, language: Language) =>
  sides.map((side) => ({ side, language, words: wordsFor(words[language]?.sides[side]) }))

function wordsFor(texts: SideWords | undefined): number {
  if (texts === undefined) return 0
  const { brief, redLines, clauses, constituencies } = texts
  return wordsIn({ brief, redLines, clauses, constituencies })
}

/** Words in all texts of a value, except in the ids of sources. */
function wordsIn(value: unknown): number {
  if (typeof value === 'string') return value.split(/\s+/).filter(Boolean).length
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce((sum, [key, part]) => sum + (key === 'sources' ? 0 : wordsIn(part)), 0)
}
