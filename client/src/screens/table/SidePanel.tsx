import { useState } from 'react'
import { Tabs } from '../../parts/Tabs.tsx'
import { BriefPages } from '../brief/BriefPages.tsx'
import { Notebook } from './Notebook.tsx'
import { SidesColumn } from './SidesColumn.tsx'
import { Talk } from './Talk.tsx'
import { TalkLabel } from './TalkLabel.tsx'
import { useKnowing } from './useKnowing.ts'
import { WarPanel } from './WarPanel.tsx'

/** Beside the board: the sides, the talk, the notebook, the brief. */
export function SidePanel({ withWar }: { /** where the war has no column of its own */ withWar: boolean }) {
  const { t } = useKnowing()
  const [open, setOpen] = useState('sides')
  const tabs = [
    { id: 'sides', label: t('board.tabs.sides'), content: <SidesColumn /> },
    ...(withWar ? [{ id: 'war', label: t('board.tabs.war'), content: <WarPanel /> }] : []),
    { id: 'talk', label: <TalkLabel />, content: <Talk /> },
    { id: 'notebook', label: t('board.tabs.notebook'), content: <Notebook /> },
    { id: 'brief', label: t('board.tabs.brief'), content: <BriefPages /> },
  ]
  return <Tabs label={t('board.tabs.label')} tabs={tabs} value={open} onChange={setOpen} />
}
