import { type ReactNode, useState } from 'react'
import { BriefPages } from '../brief/BriefPages.tsx'
import { Notebook } from './Notebook.tsx'
import { SidesColumn } from './SidesColumn.tsx'
import { Talk } from './Talk.tsx'
import { TalkLabel } from './TalkLabel.tsx'
import { useKnowing } from './useKnowing.ts'
import { WarPanel } from './WarPanel.tsx'

const TABS = ['board', 'sides', 'war', 'talk', 'notebook', 'brief'] as const

/** One part at a time, chosen with a thumb. */
export function PhoneTabs({ board }: { board: ReactNode }) {
  const { t } = useKnowing()
  const [open, setOpen] = useState<(typeof TABS)[number]>('board')
  const parts: Readonly<Record<(typeof TABS)[number], ReactNode>> = {
    board,
    sides: <SidesColumn />,
    war: <WarPanel />,
    talk: <Talk />,
    notebook: <Notebook />,
    brief: <BriefPages />,
  }
  return (
    <>
      <main className="flex-1 px-3 pt-3 pb-14">{parts[open]}</main>
      <nav
        aria-label={t('board.tabs.label')}
        className="fixed inset-x-0 bottom-0 z-20 grid grid-cols-6 border-line border-t bg-surface pb-[env(safe-area-inset-bottom)]"
      >
        {TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            aria-current={tab === open ? 'page' : undefined}
            onClick={() => {
              setOpen(tab)
              window.scrollTo({ top: 0 })
            }}
            className={`min-h-12 px-0.5 text-tiny ${tab === open ? 'border-ink border-t-2 font-semibold' : 'border-transparent border-t-2 text-ink-soft'}`}
          >
            {tab === 'talk' ? <TalkLabel /> : t(`board.tabs.${tab}`)}
          </button>
        ))}
      </nav>
    </>
  )
}
