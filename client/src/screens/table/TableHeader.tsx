import { useTranslation } from 'react-i18next'
import { Button } from '../../parts/Button.tsx'
import { Countdown } from '../../parts/Countdown.tsx'
import { Meter } from '../../parts/Meter.tsx'
import { useDeadline } from '../../store/selectors.ts'
import { useTableStore } from '../../store/tableStore.ts'
import { ThemeSwitch } from '../ThemeSwitch.tsx'
import { useAct } from '../useAct.ts'
import { Help } from './Help.tsx'
import { PauseOwnGame } from './PauseOwnGame.tsx'
import { SideName, sideColour } from './sides/SideName.tsx'
import { useKnowing } from './useKnowing.ts'

/** Where the game stands, how long, who I am, and the button that ends the stage for us. */
export function TableHeader() {
  const table = useKnowing()
  const { t, everyone, game, me, seat, words } = table
  const deadline = useDeadline()
  const link = useTableStore((state) => state.link)
  const pressure = Math.round(seat.pressure / 100)
  return (
    <header className="sticky top-0 z-20 border-line border-b bg-paper">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 px-3 py-2 sm:px-4">
        <p className="font-semibold font-serif text-lead max-lg:hidden">{t('common.product')}</p>
        <p className="text-small">
          <strong>{t('common.roundOf', { round: game.round, rounds: game.rounds })}</strong> ·{' '}
          {t(`common.stage.${game.stage}`)}
        </p>
        <p className="font-semibold text-lead">
          {everyone.paused ? (
            t('common.paused')
          ) : deadline === null ? (
            <span className="font-normal text-ink-soft text-small">{t('common.untimed')}</span>
          ) : (
            <Countdown deadlineMs={deadline} />
          )}
        </p>
        <p className="flex items-center gap-1.5 text-small max-md:hidden">
          {t('board.youAre')} <SideName table={table} side={me} className="font-semibold" />
        </p>
        <div className="ml-auto flex w-28 items-center gap-2 md:hidden">
          <Meter value={pressure} words={`${words.sides[me]?.name}: ${pressure}`} colour={sideColour(table, me)} />
          <span className="font-semibold text-small">{pressure}</span>
        </div>
        <p className="text-ink-soft text-small max-md:order-1 md:ml-auto">
          <span className="max-xl:sr-only">{t('board.table', { code: everyone.code })} · </span>
          <span aria-hidden="true">{link === 'online' ? '●' : '○'}</span>{' '}
          <span className={link === 'online' ? 'max-xl:sr-only' : ''}>
            {t(`common.link.${link === 'idle' ? 'connecting' : link}`)}
          </span>
        </p>
        <div className="flex items-center gap-2 max-md:order-2 max-md:ml-auto">
          <PauseOwnGame />
          <div className="max-xl:hidden">
            <ThemeSwitch />
          </div>
          <Help />
          <ReadyButton />
        </div>
      </div>
    </header>
  )
}

function ReadyButton() {
  const { t } = useTranslation()
  const { game, me, words, brief, everyone } = useKnowing()
  const { act, pending, refusal } = useAct()
  const isReady = game.sides[me]?.ready === true
  const { stage } = game
  if (stage !== 'consult' && stage !== 'talks' && stage !== 'worldTurn') return null
  const awaited = brief.sides.filter((side) => game.sides[side]?.ready !== true)
  return (
    <div className="flex items-center gap-2">
      {isReady && (
        <p className="text-ink-soft text-small max-lg:sr-only" role="status">
          {t('board.ready.waiting', { sides: awaited.map((side) => words.sides[side]?.name).join(', ') })}
        </p>
      )}
      {refusal !== null && (
        <p role="alert" className="text-danger text-small">
          {refusal}
        </p>
      )}
      <Button
        small
        look={isReady ? 'plain' : 'primary'}
        pending={pending}
        disabled={everyone.paused}
        onClick={() => void act({ type: 'ready', ready: !isReady })}
      >
        {isReady ? t('board.ready.take') : t(`board.ready.${stage}`)}
      </Button>
    </div>
  )
}
