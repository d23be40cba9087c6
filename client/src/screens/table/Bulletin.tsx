import { of } from '@red-lines/shared/scenario/sides.ts'
import { Button } from '../../parts/Button.tsx'
import { BulletinPages } from './bulletin/BulletinPages.tsx'
import { dayOf } from './numbers.ts'
import { Refused } from './Refused.tsx'
import { useAct } from './useAct.ts'
import { type Table, useTable } from './useTable.ts'

/** The world turn as a page: the newest bulletin, and Continue, which says that the side is ready. */
export function Bulletin() {
  const table = useTable()
  const bulletin = table?.game.bulletins.at(-1)
  if (table === null || bulletin === undefined) return null
  const { t, brief, numbers } = table
  return (
    <article className="mx-auto w-full max-w-4xl space-y-6">
      <header className="border-ink border-b-2 pb-3">
        <p className="text-ink-soft text-small">
          {t('bulletin.round', { round: bulletin.round, rounds: brief.rounds })} ·{' '}
          {numbers.date(dayOf(brief.frozenAt, brief.daysPerRound, bulletin.round + 1))}
        </p>
        <h2 className="text-title">{t('bulletin.title')}</h2>
      </header>
      <BulletinPages table={table} bulletin={bulletin} />
      <GoOn table={table} />
    </article>
  )
}

/** Continue, and who has not pressed it yet. */
function GoOn({ table: { t, brief, game, me, numbers, words } }: { table: Table }) {
  const { send, pending, refused } = useAct()
  if (me === null) return null
  const isReady = of(game.sides, me).ready
  const awaited = brief.sides.filter((side) => side !== me && !of(game.sides, side).ready)
  return (
    <footer className="bottom-0 flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-t bg-paper py-3 md:sticky">
      <Button
        look={isReady ? 'plain' : 'primary'}
        pending={pending}
        onClick={() => send({ type: 'ready', ready: !isReady })}
      >
        {isReady ? t('bulletin.takeBack') : t('bulletin.continue', { round: game.round + 1 })}
      </Button>
      <p aria-live="polite" className="text-ink-soft text-small">
        {awaited.length > 0 &&
          t('bulletin.waiting', { sides: numbers.list(awaited.map((side) => words.sides[side]?.name ?? side)) })}
      </p>
      <Refused words={refused} />
    </footer>
  )
}
