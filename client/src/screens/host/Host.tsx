import { PRESETS, type PresetId } from '@red-lines/shared/wire/values.ts'
import { type FormEvent, type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { Button } from '../../parts/Button.tsx'
import { Choice } from '../../parts/Choice.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { Skeleton } from '../../parts/Skeleton.tsx'
import { host, loadScenarios, useEntryStore } from '../../store/entry.ts'
import { inLanguage } from '../../words/scenarioWords.ts'
import { EntryFrame } from '../EntryFrame.tsx'

const PRESET_IDS = Object.keys(PRESETS) as readonly PresetId[]
const PACES = ['human', 'atOnce'] as const

/** Three decisions, all made already, then a code for the wall. */
export function Host() {
  const { t, i18n } = useTranslation()
  const [, go] = useLocation()
  const { cards, problem } = useEntryStore()
  const [wished, setWished] = useState<string | null>(null)
  const [preset, setPreset] = useState<PresetId>('lesson')
  const [botPace, setBotPace] = useState<(typeof PACES)[number]>('human')
  const [pending, setPending] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  useEffect(() => void loadScenarios(), [])
  const chosen = cards?.find(({ id }) => id === wished) ?? cards?.[0]

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (chosen === undefined) return
    setPending(true)
    const entered = await host({ scenario: chosen.id, preset, botPace })
    setPending(false)
    if (entered.ok) go(`/table/${entered.code}`)
    else setFault(t(`problems.${entered.problem}`))
  }

  function aboutPreset(id: PresetId): string {
    const minutes = PRESETS[id]
    if (minutes === null) return t('welcome.host.untimedAbout')
    const all = (chosen?.rounds ?? 0) * (minutes.consult + minutes.talks + minutes.worldTurn)
    return t('welcome.host.presetAbout', { minutes: Math.round(all / 5) * 5, talks: minutes.talks })
  }

  return (
    <EntryFrame title={t('welcome.host.title')} narrow>
      <h1 className="text-display">{t('welcome.host.title')}</h1>
      <p className="mt-2 mb-7 text-ink-soft text-lead">{t('welcome.host.text')}</p>
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
      <form onSubmit={submit} className="grid gap-7">
        <Question asks={t('welcome.host.scenario')}>
          {cards === null && problem === null && <Skeleton className="h-16 sm:col-span-2" />}
          {cards?.map((card) => (
            <div key={card.id} className="sm:col-span-2">
              <Choice
                group="scenario"
                title={inLanguage(card.words, i18n.language).title}
                about={inLanguage(card.words, i18n.language).tagline}
                checked={card === chosen}
                onChoose={() => setWished(card.id)}
              />
            </div>
          ))}
        </Question>
        <Question asks={t('welcome.host.length')}>
          {PRESET_IDS.map((id) => (
            <Choice
              key={id}
              group="preset"
              title={t(`welcome.host.presets.${id}`)}
              about={aboutPreset(id)}
              checked={id === preset}
              onChoose={() => setPreset(id)}
            />
          ))}
        </Question>
        <Question asks={t('welcome.host.bots')} text={t('welcome.host.botsText')}>
          {PACES.map((id) => (
            <Choice
              key={id}
              group="pace"
              title={t(`welcome.host.botPace.${id}`)}
              about={t(`welcome.host.botPaceAbout.${id}`)}
              checked={id === botPace}
              onChoose={() => setBotPace(id)}
            />
          ))}
        </Question>
        {fault !== null && (
          <p role="alert" className="text-danger">
            {fault}
          </p>
        )}
        <Button
          type="submit"
          look="primary"
          pending={pending}
          disabled={chosen === undefined}
          className="text-lead sm:justify-self-start sm:px-10"
        >
          {t('welcome.host.open')}
        </Button>
      </form>
    </EntryFrame>
  )
}

function Question({ asks, text, children }: { asks: string; text?: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend className="mb-2 font-semibold">{asks}</legend>
      {text !== undefined && <p className="mb-2 text-ink-soft text-small">{text}</p>}
      <div className="grid gap-2 sm:grid-cols-2">{children}</div>
    </fieldset>
  )
}
