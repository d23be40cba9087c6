import { NOT_COVERED } from '@red-lines/shared/scenario/package.ts'
import { type ReactNode, useEffect, useState } from 'react'
import { Tabs } from '../../parts/Tabs.tsx'
import { useDraftStore } from '../../store/draftStore.ts'
import { BriefPages } from '../brief/BriefPages.tsx'
import { Bulletin } from './Bulletin.tsx'
import { TreatyBoard } from './board/TreatyBoard.tsx'
import { Levers } from './Levers.tsx'
import { Notebook } from './Notebook.tsx'
import { PhoneTabs } from './PhoneTabs.tsx'
import { Ratification } from './Ratification.tsx'
import { SidesColumn } from './SidesColumn.tsx'
import { TableHeader } from './TableHeader.tsx'
import { Talk } from './Talk.tsx'
import { TextList } from './texts/TextList.tsx'
import { useKnowing } from './useKnowing.ts'
import { usePageWidth } from './usePageWidth.ts'
import { WarPanel } from './WarPanel.tsx'

/** The table in play: the war, the treaty board, the sides; one of them at a time on a phone. */
export function TableScreen() {
  const { everyone, me, brief } = useKnowing()
  const width = usePageWidth()
  const belongTo = useDraftStore((draft) => draft.belongTo)
  const isMine = useDraftStore((draft) => draft.owner === `${everyone.code}/${me}`)
  useEffect(
    () =>
      belongTo(
        `${everyone.code}/${me}`,
        brief.issues.map(() => NOT_COVERED),
      ),
    [everyone.code, me, brief.issues, belongTo],
  )
  if (!isMine) return null
  return (
    <div className="flex min-h-dvh flex-col">
      <TableHeader />
      {width === 'phone' && <PhoneTabs board={<Centre />} />}
      {width === 'middle' && (
        <Columns className="grid-cols-[minmax(0,1fr)_20rem]">
          <main className="min-w-0 p-4">
            <Centre />
          </main>
          <SidePanel withWar />
        </Columns>
      )}
      {width === 'wide' && (
        <Columns className="grid-cols-[17rem_minmax(0,1fr)_21rem]">
          <aside className="border-line border-r p-4">
            <WarPanel />
          </aside>
          <main className="mx-auto w-full min-w-0 max-w-5xl p-5">
            <Centre />
          </main>
          <SidePanel />
        </Columns>
      )}
    </div>
  )
}

const Columns = ({ className, children }: { className: string; children: ReactNode }) => (
  <div className={`grid flex-1 items-stretch ${className}`}>{children}</div>
)

/** What this stage is about. */
function Centre() {
  const { game } = useKnowing()
  return (
    <div className="flex flex-col gap-6">
      <Ratification />
      {game.stage === 'worldTurn' && <Bulletin />}
      {game.stage === 'consult' && <Levers />}
      {game.stage !== 'worldTurn' && (
        <>
          <TreatyBoard />
          <TextList />
        </>
      )}
    </div>
  )
}

function SidePanel({ withWar = false }: { withWar?: boolean }) {
  const { t } = useKnowing()
  const [open, setOpen] = useState('sides')
  const tabs = [
    { id: 'sides', label: t('board.tabs.sides'), content: <SidesColumn /> },
    ...(withWar ? [{ id: 'war', label: t('board.tabs.war'), content: <WarPanel /> }] : []),
    { id: 'talk', label: t('board.tabs.talk'), content: <Talk /> },
    { id: 'notebook', label: t('board.tabs.notebook'), content: <Notebook /> },
    { id: 'brief', label: t('board.tabs.brief'), content: <BriefPages /> },
  ]
  return (
    <aside className="min-w-0 border-line border-l p-4">
      <Tabs label={t('board.tabs.label')} tabs={tabs} value={open} onChange={setOpen} />
    </aside>
  )
}
