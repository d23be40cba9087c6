import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { Button } from '../../parts/Button.tsx'
import { Choice } from '../../parts/Choice.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { SideMark } from '../../parts/SideMark.tsx'
import { Skeleton } from '../../parts/Skeleton.tsx'
import { loadScenarios, practise, useEntryStore } from '../../store/entry.ts'
import { usePreferences } from '../../store/preferences.ts'
import { inLanguage } from '../../words/scenarioWords.ts'

const TEMPERAMENTS = ['open', 'firm', 'hawkish'] as const

/** One person, three bots, one minute. */
export function PractiseBox() {
  const { t, i18n } = useTranslation()
  const [, go] = useLocation()
  const { cards, problem } = useEntryStore()
  const name = usePreferences((preferences) => preferences.name).trim()
  const [temperament, setTemperament] = useState<(typeof TEMPERAMENTS)[number]>('firm')
  const [pending, setPending] = useState<string | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const scenario = cards?.[0]
  const words = scenario === undefined ? null : inLanguage(scenario.words, i18n.language)

  async function play(side: string) {
    if (scenario === undefined) return
    setPending(side)
    const entered = await practise({
      scenario: scenario.id,
      side,
      botTemperament: temperament,
      ...(name === '' ? {} : { name }),
    })
    if (entered.ok) go(`/table/${entered.code}`)
    else {
      setPending(null)
      setFault(t(`problems.${entered.problem}`))
    }
  }

  return (
    <div className="rounded-card border border-line bg-surface p-5 shadow-card sm:p-6">
      <h2 className="text-title">{t('welcome.practise.title')}</h2>
      <p className="mt-1 text-ink-soft">{t('welcome.practise.text')}</p>
      {words !== null && <p className="mt-3 font-serif text-lead">{words.title}</p>}
      <fieldset className="mt-3">
        <legend className="mb-1 text-small">{t('welcome.practise.others')}</legend>
        <div className="grid gap-2 sm:grid-cols-3">
          {TEMPERAMENTS.map((id) => (
            <Choice
              key={id}
              group="temperament"
              title={t(`welcome.practise.temperament.${id}`)}
              checked={id === temperament}
              onChoose={() => setTemperament(id)}
            />
          ))}
        </div>
        <p aria-live="polite" className="mt-1 text-ink-soft text-small">
          {t(`welcome.practise.temperamentAbout.${temperament}`)}
        </p>
      </fieldset>
      <div className="mt-3 grid grid-cols-2 gap-2" aria-busy={words === null && problem === null}>
        {words === null && problem === null && ['1', '2', '3', '4'].map((one) => <Skeleton key={one} />)}
        {words?.sides.map((side, index) => (
          <Button
            key={side.id}
            pending={pending === side.id}
            disabled={pending !== null}
            onClick={() => void play(side.id)}
            className="min-h-12 justify-start text-left"
          >
            <SideMark index={index} initial={side.initial} size={22} />
            {t('welcome.practise.as', { side: side.name })}
          </Button>
        ))}
      </div>
      {problem !== null && (
        <Notice
          look="danger"
          action={
            <Button small onClick={() => void loadScenarios()}>
              {t('common.retry')}
            </Button>
          }
        >
          {t(`problems.${problem}`)}
        </Notice>
      )}
      {fault !== null && (
        <p role="alert" className="mt-3 text-danger text-small">
          {fault}
        </p>
      )}
    </div>
  )
}
