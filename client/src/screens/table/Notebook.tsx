import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import { useState } from 'react'
import { SideMark } from '../../parts/SideMark.tsx'
import { Tabs } from '../../parts/Tabs.tsx'
import { GuessPage } from './notebook/GuessPage.tsx'
import { useTable } from './useTable.ts'

/** What the delegation believes of the others; private until play ends, then compared with the truth. */
export function Notebook() {
  const table = useTable()
  const [about, setAbout] = useState<SideId | null>(null)
  if (table === null || table.seat === null) return null
  const { t, brief, me, seat, words } = table
  const others = brief.sides.filter((side) => side !== me)
  const chosen = about ?? others[0]
  return (
    <section aria-label={t('talk.notebook.heading')} className="space-y-2">
      <p className="text-ink-soft text-small">{t('talk.notebook.about')}</p>
      <Tabs
        label={t('talk.notebook.heading')}
        value={chosen ?? ''}
        onChange={(id) => setAbout(others.find((side) => side === id) ?? null)}
        tabs={others.map((side) => ({
          id: side,
          label: (
            <SideMark
              index={brief.sides.indexOf(side)}
              initial={words.sides[side]?.initial ?? ''}
              name={words.sides[side]?.name ?? side}
              size={22}
            />
          ),
          content: <GuessPage key={side} table={table} seat={seat} about={side} />,
        }))}
      />
    </section>
  )
}
