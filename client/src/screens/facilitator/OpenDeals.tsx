import type { OpenDeals as Counted } from '@red-lines/shared/analysis/openDeals.ts'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import { useEffect, useState } from 'react'
import { openDeals } from '../../store/table.ts'
import { type Table, useTable } from '../table/useTable.ts'

/** What homes would ratify now, by coalition. Closed at first: this page may be on the big screen. */
export function OpenDeals() {
  const table = useTable()
  const [isOpen, setOpen] = useState(false)
  if (table === null) return null
  const { t } = table
  return (
    <details
      className="mb-6 rounded-card border border-line bg-surface px-4"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="min-h-11 content-center font-semibold">
        {t('lobby.deals.title')} <span className="font-normal text-ink-soft text-small">{t('lobby.deals.secret')}</span>
      </summary>
      {isOpen && <Answer table={table} />}
    </details>
  )
}

type Known = { readonly state: 'counting' | 'failed' } | { readonly state: 'counted'; readonly deals: Counted }

function Answer({ table }: { table: Table }) {
  const { t, game } = table
  const [known, setKnown] = useState<Known>({ state: 'counting' })
  const credibility = Object.values(game.sides).map((side) => side.credibility)
  const occasion = JSON.stringify([game.round, game.stage, game.host, credibility])
  // what homes ask for moves with the stages, with the host and with credibility
  useEffect(() => {
    let hasLeft = false
    void openDeals().then((deals) => {
      if (!hasLeft) setKnown(deals === null ? { state: 'failed' } : { state: 'counted', deals })
    })
    return () => {
      hasLeft = true
    }
  }, [occasion])
  if (known.state === 'counted') return <Coalitions table={table} deals={known.deals} />
  return (
    <p role="status" className="pb-4 text-ink-soft text-small">
      {t(`lobby.deals.${known.state}`)}
    </p>
  )
}

function Coalitions({ table, deals: { packages, coalitions } }: { table: Table; deals: Counted }) {
  const { t, brief, words, numbers } = table
  const [all, ...some] = coalitions
  const namesOf = (some: readonly SideId[]) => numbers.list(some.map((side) => words.sides[side]?.name ?? side))
  const isAllButOne = (sides: readonly SideId[]) => sides.length === brief.sides.length - 1
  const facts = (open: number) => ({ some: numbers.count(open), percent: numbers.percent(open, packages) })
  const sentence = (sides: readonly SideId[], open: number) =>
    isAllButOne(sides)
      ? t('lobby.deals.without', { ...facts(open), side: namesOf(brief.sides.filter((one) => !sides.includes(one))) })
      : t('lobby.deals.pair', { ...facts(open), sides: namesOf(sides) })
  const open = all?.open ?? 0
  return (
    <div className="space-y-2 pb-4">
      <p className="text-lead">{open > 0 ? t('lobby.deals.possible', facts(open)) : t('lobby.deals.impossible')}</p>
      <div className="grid gap-x-8 gap-y-1 text-small md:grid-cols-2">
        {[some.filter(({ sides }) => isAllButOne(sides)), some.filter(({ sides }) => !isAllButOne(sides))].map(
          (group) => (
            <ul key={group[0]?.sides.length ?? 0} className="space-y-1">
              {group.map(({ sides, open: here }) => (
                <li key={sides.join()}>{sentence(sides, here)}</li>
              ))}
            </ul>
          ),
        )}
      </div>
      <p className="max-w-prose text-ink-soft text-small">{t('lobby.deals.about')}</p>
    </div>
  )
}
