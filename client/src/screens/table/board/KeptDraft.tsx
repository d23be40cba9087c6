import type { Draft } from '@red-lines/shared/game/state.ts'
import { NOT_COVERED, samePackage } from '@red-lines/shared/scenario/package.ts'
import { useState } from 'react'
import { Button } from '../../../parts/Button.tsx'
import { Field } from '../../../parts/Field.tsx'
import { isInterimDeal, previewOf } from '../../../preview/preview.ts'
import { useDraftStore } from '../../../store/draftStore.ts'
import { useKnowing } from '../useKnowing.ts'

/** One kept draft: its name, what it is worth, and what to do with it. */
export function KeptDraft({
  draft,
  pending,
  onLoad,
  onRename,
  onDiscard,
}: {
  draft: Draft
  pending: boolean
  onLoad: (interim: boolean) => void
  onRename: (name: string) => Promise<boolean>
  onDiscard: () => void
}) {
  const known = useKnowing()
  const { t } = known
  const now = useDraftStore((store) => store.terms)
  const [name, setName] = useState<string | null>(null)
  const { worth, crossed } = previewOf(known, draft.terms)
  const interim = isInterimDeal(known, draft.terms)
  const open = draft.terms.filter((option) => option === NOT_COVERED).length
  const facts = [
    ...(interim ? [t('texts.interim')] : open > 0 ? [t('board.kept.incomplete', { count: open })] : []),
    ...(open === 0 ? [t('board.points', { count: worth })] : []),
    ...(crossed.length > 0 ? [t('board.crossesShort', { count: crossed.length })] : []),
    ...(samePackage(now, draft.terms) ? [t('board.kept.now')] : []),
  ]
  if (name !== null) {
    return (
      <li className="py-3">
        <form
          className="grid gap-2 sm:grid-cols-[1fr_auto_auto] sm:items-end"
          onSubmit={(event) => {
            event.preventDefault()
            void onRename(name).then((done) => done && setName(null))
          }}
        >
          <Field
            label={t('board.kept.renameTo')}
            value={name}
            onChange={(event) => setName(event.target.value)}
            maxLength={60}
            required
          />
          <Button type="submit" pending={pending}>
            {t('board.kept.rename')}
          </Button>
          <Button onClick={() => setName(null)}>{t('common.cancel')}</Button>
        </form>
      </li>
    )
  }
  return (
    <li className="flex flex-wrap items-center gap-x-2 gap-y-1 py-3">
      <span className="mr-auto min-w-40 flex-1">
        <strong className="block truncate">{draft.name}</strong>
        <span className="text-ink-soft text-small">{facts.join(' · ')}</span>
      </span>
      <Button small onClick={() => onLoad(interim)}>
        {t('board.kept.load')}
      </Button>
      <Button small look="quiet" onClick={() => setName(draft.name)}>
        {t('board.kept.rename')}
      </Button>
      <Button small look="quiet" pending={pending} onClick={onDiscard}>
        {t('board.kept.discard')}
      </Button>
    </li>
  )
}
