import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { Notice } from '../../parts/Notice.tsx'
import { SideMark } from '../../parts/SideMark.tsx'
import { practise, useEntryStore } from '../../store/entry.ts'
import { usePreferences } from '../../store/preferences.ts'
import { inLanguage } from '../../words/scenarioWords.ts'

/** One person, three bots, one minute. */
export function PractiseBox() {
  const { t } = useTranslation()
  const [, go] = useLocation()
  const { cards, problem } = useEntryStore()
  const name = usePreferences((preferences) => preferences.name)
  const [pending, setPending] = useState<string | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const scenario = cards?.[0]

  async function play(side: string) {
    if (scenario === undefined) return
    setPending(side)
    const entered = await practise({ scenario: scenario.id, side, ...(name === '' ? {} : { name }) })
    if (entered.ok) go(`/table/${entered.code}`)
    else {
      setPending(null)
      setFault(t(`problems.${entered.problem}`))
    }
  }

  return (
    <div className="rounded-card border border-line bg-surface p-5 shadow-card sm:p-6">
      <h2 className="text-title">{t('welcome.practise.title')}</h2>
      <p className="mt-1 mb-4 text-ink-soft">{t('welcome.practise.text')}</p>
      {problem !== null && <Notice look="danger">{t(`problems.${problem}`)}</Notice>}
      {fault !== null && <Notice look="danger">{fault}</Notice>}
      <div className="grid grid-cols-2 gap-2">
        {scenario === undefined
          ? problem === null && <p role="status">{t('common.loading')}</p>
          : inLanguage(scenario.words).sides.map((side, index) => (
              <button
                key={side.id}
                type="button"
                disabled={pending !== null}
                aria-busy={pending === side.id}
                onClick={() => void play(side.id)}
                className="flex min-h-12 items-center gap-2 rounded-control border border-line-strong px-3 py-2 text-left font-medium hover:bg-sunken disabled:opacity-60"
              >
                <SideMark index={index} initial={side.initial} />
                {t('welcome.practise.as', { side: side.name })}
              </button>
            ))}
      </div>
    </div>
  )
}
