import type { InjectLibrary } from '@red-lines/shared/scenario/brief.ts'
import type { Inject } from '@red-lines/shared/scenario/scenario.ts'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../parts/Button.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { Skeleton } from '../../parts/Skeleton.tsx'
import { useGame } from '../../store/selectors.ts'
import { injects } from '../../store/table.ts'
import { inLanguage } from '../../words/scenarioWords.ts'
import { useSides } from '../scenarioTexts.ts'
import { sayBriefly } from '../table/levers/sayEffect.ts'
import { type Table, useTable } from '../table/useTable.ts'
import { useAct } from '../useAct.ts'

/** The library of events: what each says and does, before it is played. */
export function InjectDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t, i18n } = useTranslation()
  const [library, setLibrary] = useState<InjectLibrary | null>(null)
  const table = useTable()
  const { stage } = useGame()
  const { act, pending, refusal } = useAct()
  useEffect(() => {
    if (open) void injects().then(setLibrary)
  }, [open])
  const texts = library === null ? {} : inLanguage(library.words, i18n.language)
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => !next && onClose()}
      title={t('lobby.strip.inject')}
      description={t('lobby.strip.injectText')}
      wide
    >
      {refusal !== null && (
        <p role="alert" className="mb-3 text-danger">
          {refusal}
        </p>
      )}
      {stage !== 'consult' && stage !== 'talks' && <p className="mb-3 text-ink-soft">{t('lobby.strip.injectWhen')}</p>}
      {library === null && ['1', '2', '3'].map((one) => <Skeleton key={one} className="mb-2 h-20" />)}
      <ul className="divide-y divide-line">
        {table !== null &&
          library?.injects.map((inject) => (
            <OneInject
              key={inject.id}
              table={table}
              inject={inject}
              texts={texts[inject.id]}
              pending={pending}
              onPlay={async (target) => {
                if (await act({ type: 'inject', inject: inject.id, target })) onClose()
              }}
            />
          ))}
      </ul>
    </Dialog>
  )
}

type Target = ReturnType<typeof useSides>[number]['id'] | null

function OneInject({
  table,
  inject,
  texts,
  pending,
  onPlay,
}: {
  table: Table
  inject: Inject
  texts: InjectLibrary['words'][string][string] | undefined
  pending: boolean
  onPlay: (target: Target) => Promise<void>
}) {
  const { t } = useTranslation()
  const { news, stage } = useGame()
  const sides = useSides()
  const [target, setTarget] = useState<Target>(null)
  const played = news.find(({ kind, subject }) => kind === 'inject' && subject === inject.id)
  const isSpent = inject.once && played !== undefined
  const speaker = { ...table, signed: table.numbers.signedPoints }
  return (
    <li className="flex flex-wrap items-start gap-x-6 gap-y-2 py-3">
      <div className="min-w-60 flex-1">
        <h3 className="text-lead">{texts?.headline ?? inject.id}</h3>
        <p className="text-ink-soft text-small">{texts?.facts.join(' ')}</p>
        <ul className="mt-1 text-small">
          {inject.outcomes.map(({ id, effects }) => (
            <li key={id}>
              {inject.outcomes.length > 1 && <strong>{texts?.outcomes[id] ?? id}: </strong>}
              {sayBriefly(speaker, effects)}
            </li>
          ))}
        </ul>
      </div>
      <div className="flex items-center gap-2">
        {played !== undefined && (
          <span className="text-ink-soft text-small">{t('lobby.strip.injectPlayed', { round: played.round })}</span>
        )}
        {inject.target === 'side' && !isSpent && (
          <label className="flex items-center gap-2 text-small">
            {t('lobby.strip.injectOn')}
            <select
              value={target ?? ''}
              onChange={(event) => setTarget(sides.find(({ id }) => id === event.target.value)?.id ?? null)}
              className="min-h-9 rounded-control border border-line-strong bg-surface px-2"
            >
              <option value="">{t('lobby.strip.injectAny')}</option>
              {sides.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <Button
          small
          pending={pending}
          disabled={isSpent || (stage !== 'consult' && stage !== 'talks')}
          onClick={() => void onPlay(target)}
        >
          {t('lobby.strip.injectPlay')}
        </Button>
      </div>
    </li>
  )
}
