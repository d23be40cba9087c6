import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Button, buttonLook } from '../parts/Button.tsx'
import { closeTable, openTable, takeOver } from '../store/table.ts'
import { useTableStore } from '../store/tableStore.ts'
import '../words/tableWords.ts'
import { Arriving } from './Arriving.tsx'
import { FacilitatorTable } from './facilitator/FacilitatorTable.tsx'
import { LinkBanner } from './LinkBanner.tsx'
import { Loading } from './Loading.tsx'
import { Lobby } from './lobby/Lobby.tsx'
import { PageTitle } from './PageTitle.tsx'
import { Plain } from './Plain.tsx'

const TableScreen = lazy(() =>
  import('./table/TableScreen.tsx').then(({ TableScreen: screen }) => ({ default: screen })),
)
const FirstRead = lazy(() => import('./brief/FirstRead.tsx').then(({ FirstRead: screen }) => ({ default: screen })))
const RevealScreen = lazy(() =>
  import('./reveal/RevealScreen.tsx').then(({ RevealScreen: screen }) => ({ default: screen })),
)

/** One table from lobby to reveal: the state says which screen it is. */
export function TablePage({ code }: { code: string }) {
  const { t } = useTranslation()
  const [hasSeat, setHasSeat] = useState(true)
  useEffect(() => {
    setHasSeat(openTable(code))
    return closeTable
  }, [code])
  const link = useTableStore((table) => table.link)
  if (!hasSeat || link === 'gone') return <NoSeatHere code={code} />
  if (link === 'replaced') return <OpenElsewhere />
  return (
    <>
      <PageTitle>{t('common.table', { code })}</PageTitle>
      <LinkBanner />
      <Suspense fallback={<Loading />}>
        <CurrentScreen />
      </Suspense>
    </>
  )
}

function CurrentScreen() {
  const { role, everyone, brief, seat, mine, reveal } = useTableStore()
  if (role === null || everyone === null || brief === null) return <Arriving />
  const { stage } = everyone.game
  if (stage === 'over') return reveal === null ? <Loading /> : <RevealScreen />
  if (role.kind !== 'delegate') return <FacilitatorTable />
  if (seat === null || mine === null) return <Loading />
  if (stage === 'lobby') return <Lobby />
  const me = Object.values(everyone.people).find(({ side }) => side === role.side)
  return me?.readBrief === false ? <FirstRead /> : <TableScreen />
}

function NoSeatHere({ code }: { code: string }) {
  const { t } = useTranslation()
  return (
    <Plain
      title={t('common.gone.title')}
      action={
        <Link href={`/join/${code}`} className={buttonLook('primary')}>
          {t('common.gone.join')}
        </Link>
      }
    >
      {t('common.gone.text')}
    </Plain>
  )
}

function OpenElsewhere() {
  const { t } = useTranslation()
  return (
    <Plain
      title={t('common.replaced.title')}
      action={
        <Button look="primary" onClick={takeOver}>
          {t('common.replaced.takeOver')}
        </Button>
      }
    >
      {t('common.replaced.text')}
    </Plain>
  )
}
