import { PRESETS, type PresetId } from '@red-lines/shared/wire/values.ts'
import { type FormEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { Button } from '../../parts/Button.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { host, loadScenarios, useEntryStore } from '../../store/entry.ts'
import { inLanguage } from '../../words/scenarioWords.ts'
import { EntryFrame } from '../EntryFrame.tsx'

const PRESET_IDS = Object.keys(PRESETS) as readonly PresetId[]

/** Two decisions at most, then a code for the wall. */
export function Host() {
  const { t } = useTranslation()
  const [, go] = useLocation()
  const { cards, problem } = useEntryStore()
  const [scenario, setScenario] = useState<string | null>(null)
  const [preset, setPreset] = useState<PresetId>('lesson')
  const [pending, setPending] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  useEffect(() => void loadScenarios(), [])
  const chosen = scenario ?? cards?.[0]?.id

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (chosen === undefined) return
    setPending(true)
    const entered = await host({ scenario: chosen, preset })
    setPending(false)
    if (entered.ok) go(`/table/${entered.code}`)
    else setFault(t(`problems.${entered.problem}`))
  }

  return (
    <EntryFrame narrow>
      <h1 className="text-display">{t('welcome.host.title')}</h1>
      <p className="mt-1 mb-6 text-ink-soft text-lead">{t('welcome.host.text')}</p>
      {problem !== null && <Notice look="danger">{t(`problems.${problem}`)}</Notice>}
      <form onSubmit={submit} className="grid gap-6">
        <fieldset>
          <legend className="mb-2 font-semibold">{t('welcome.host.scenario')}</legend>
          <div className="grid gap-2">
            {cards === null && problem === null && <p role="status">{t('common.loading')}</p>}
            {cards?.map((card) => (
              <Choice
                key={card.id}
                group="scenario"
                title={inLanguage(card.words).title}
                about={inLanguage(card.words).tagline}
                checked={card.id === chosen}
                onChoose={() => setScenario(card.id)}
              />
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend className="mb-2 font-semibold">{t('welcome.host.length')}</legend>
          <div className="grid gap-2 sm:grid-cols-2">
            {PRESET_IDS.map((id) => (
              <Choice
                key={id}
                group="preset"
                title={t(`welcome.host.presets.${id}.name`)}
                about={t(`welcome.host.presets.${id}.about`)}
                checked={id === preset}
                onChoose={() => setPreset(id)}
              />
            ))}
          </div>
        </fieldset>
        <p className="text-ink-soft text-small">{t('welcome.host.bots')}</p>
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
          className="sm:justify-self-start sm:px-8"
        >
          {t('welcome.host.open')}
        </Button>
      </form>
    </EntryFrame>
  )
}

function Choice({
  group,
  title,
  about,
  checked,
  onChoose,
}: {
  group: string
  title: string
  about: string
  checked: boolean
  onChoose: () => void
}) {
  return (
    <label
      className={`flex min-h-14 cursor-pointer items-start gap-3 rounded-control border bg-surface px-4 py-3 ${checked ? 'border-ink ring-1 ring-ink' : 'border-line-strong'}`}
    >
      <input type="radio" name={group} checked={checked} onChange={onChoose} className="mt-1 accent-ink" />
      <span>
        <span className="block font-semibold">{title}</span>
        <span className="block text-ink-soft text-small">{about}</span>
      </span>
    </label>
  )
}
