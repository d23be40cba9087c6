import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Button } from '../parts/Button.tsx'
import { Notice } from '../parts/Notice.tsx'
import { closeTable, openTable, takeOver } from '../store/table.ts'
import { useTableStore } from '../store/tableStore.ts'
import { FacilitatorTable } from './facilitator/FacilitatorTable.tsx'
import { LinkBanner } from './LinkBanner.tsx'
import { Loading } from './Loading.tsx'
import { Lobby } from './lobby/Lobby.tsx'
import '../words/tableWords.ts'

const TableScreen = lazy(() =>
  import('./table/TableScreen.tsx').then(({ TableScreen: screen }) => ({ default: screen })),
)
const RevealScreen = lazy(() =>
  import('./reveal/RevealScreen.tsx').then(({ RevealScreen: screen }) => ({ default: screen })),
)

/** One table from lobby to reveal: the state says which screen it is. */
export function TablePage({ code }: { code: string }) {
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
      <LinkBanner />
      <Suspense fallback={<Loading />}>
        <CurrentScreen />
      </Suspense>
    </>
  )
}

function CurrentScreen() {
  const { role, everyone, brief, seat, mine, reveal } = useTableStore()
  if (role === null || everyone === null || brief === null) return <Loading />
  const { stage } = everyone.game
  if (stage === 'over') return reveal === null ? <Loading /> : <RevealScreen />
  if (role.kind !== 'delegate') return <FacilitatorTable />
  if (seat === null || mine === null) return <Loading />
  return stage === 'lobby' ? <Lobby /> : <TableScreen />
}

function NoSeatHere({ code }: { code: string }) {
  const { t } = useTranslation()
  return (
    <main className="mx-auto max-w-lg p-6 pt-24">
      <Notice
        look="warn"
        title={t('common.gone.title')}
        action={<Link href={`/join/${code}`}>{t('common.gone.join')}</Link>}
      >
        {t('common.gone.text')}
      </Notice>
    </main>
  )
}

function OpenElsewhere() {
  const { t } = useTranslation()
  return (
    <main className="mx-auto max-w-lg p-6 pt-24">
      <Notice
        look="warn"
        title={t('common.replaced.title')}
        action={
          <Button look="primary" onClick={takeOver}>
            {t('common.replaced.takeOver')}
          </Button>
        }
      >
        {t('common.replaced.text')}
      </Notice>
    </main>
  )
}
