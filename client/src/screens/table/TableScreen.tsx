import { NOT_COVERED } from '@red-lines/shared/scenario/package.ts'
import { type ReactNode, useEffect } from 'react'
import { useDraftStore } from '../../store/draftStore.ts'
import { Bulletin } from './Bulletin.tsx'
import { TreatyBoard } from './board/TreatyBoard.tsx'
import { CountsChances } from './chances/Chances.tsx'
import { NowPossibleLine } from './chances/NowPossible.tsx'
import { Levers } from './Levers.tsx'
import { Note } from './Note.tsx'
import { PhoneTabs } from './PhoneTabs.tsx'
import { Ratification } from './Ratification.tsx'
import { SidePanel } from './SidePanel.tsx'
import { TableHeader } from './TableHeader.tsx'
import { TextStrip } from './texts/TextStrip.tsx'
import { useKnowing } from './useKnowing.ts'
import { usePageWidth } from './usePageWidth.ts'
import { WarPanel } from './WarPanel.tsx'

/** The table in play: the war, the treaty board, the sides; one of them at a time on a phone. */
export function TableScreen() {
  return (
    <CountsChances>
      <Parts />
    </CountsChances>
  )
}

function Parts() {
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
  if (width === 'phone') {
    return (
      <div className="flex min-h-dvh flex-col">
        <TableHeader />
        <PhoneTabs board={<Centre isPhone />} />
        <Note />
      </div>
    )
  }
  const columns = width === 'wide' ? 'grid-cols-[15rem_minmax(0,1fr)_20rem]' : 'grid-cols-[minmax(0,1fr)_18rem]'
  return (
    <div className="flex min-h-dvh flex-col tall:h-dvh">
      <TableHeader />
      <div className={`grid min-h-0 flex-1 ${columns}`}>
        {width === 'wide' && (
          <Column className="border-line border-r p-4">
            <WarPanel />
          </Column>
        )}
        <main className="min-w-0 px-4 pt-4 tall:overflow-y-auto xl:px-6">
          <div className="mx-auto max-w-5xl">
            <Centre />
          </div>
        </main>
        <Column className="border-line border-l px-4 pb-4">
          <SidePanel withWar={width === 'middle'} />
        </Column>
      </div>
      <Note />
    </div>
  )
}

/** Scrolls by itself where the page is tall enough for that. */
const Column = ({ className, children }: { className: string; children: ReactNode }) => (
  <aside className={`min-w-0 tall:overflow-y-auto ${className}`}>{children}</aside>
)

/** What this stage is about. */
function Centre({ isPhone = false }: { isPhone?: boolean }) {
  const table = useKnowing()
  const { game } = table
  if (game.stage === 'worldTurn') {
    return (
      <div className="flex flex-col gap-5">
        <Ratification />
        <Bulletin />
      </div>
    )
  }
  return (
    <div className="flex flex-col gap-5">
      <Ratification />
      {game.stage === 'consult' && <Levers />}
      {isPhone && <NowPossibleLine table={table} />}
      <TextStrip />
      <TreatyBoard />
    </div>
  )
}
