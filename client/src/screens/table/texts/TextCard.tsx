import type { Proposal } from '@red-lines/shared/game/state.ts'
import { isSignable } from '@red-lines/shared/game/texts.ts'
import { isFull } from '@red-lines/shared/scenario/package.ts'
import clsx from 'clsx'
import { previewOf } from '../../../preview/preview.ts'
import { SideSigns } from '../board/SideSigns.tsx'
import { textName } from '../textName.ts'
import { useKnowing } from '../useKnowing.ts'
import { AnswerSigns } from './AnswerSigns.tsx'
import { TextCall, TextTags } from './TextTags.tsx'

const TONES = { yes: 'text-gain', maybe: 'text-warn', no: 'text-danger', line: 'text-danger' } as const

/** One text at a glance: whose, what it is worth here, what home would say, who answered what. Opens when pressed. */
export function TextCard({
  text,
  isOpen,
  small,
  onOpen,
}: {
  text: Proposal
  isOpen: boolean
  /** while another text is open, only its name and worth */
  small: boolean
  onOpen: () => void
}) {
  const known = useKnowing()
  const { t, brief, numbers } = known
  const preview = previewOf(known, text.terms)
  const full = isFull(text.terms)
  const worth = (
    <strong className={small ? 'text-small' : 'text-lead leading-tight'}>
      {full ? preview.worth : numbers.signed(preview.worth)}
    </strong>
  )
  const name = <span className="min-w-0 font-semibold font-serif leading-tight">{textName(known, text)}</span>
  const look = clsx(
    'flex w-full rounded-card border-2 bg-surface px-3 text-left shadow-card hover:border-line-strong',
    isOpen ? 'border-ink' : isSignable(brief, text) ? 'border-gain' : 'border-line',
  )
  if (small) {
    return (
      <button
        type="button"
        aria-pressed={isOpen}
        onClick={onOpen}
        className={clsx(look, 'min-h-9 items-center gap-1.5 whitespace-nowrap text-small max-md:min-h-11')}
      >
        <SideSigns sides={[text.by]} size={17} />
        {name}
        {preview.crossed.length > 0 && (
          <span className="text-danger" title={t('board.crossesShort', { count: preview.crossed.length })}>
            <span aria-hidden="true">▨</span>
            <span className="sr-only">{t('board.crossesShort', { count: preview.crossed.length })}</span>
          </span>
        )}
        {worth}
      </button>
    )
  }
  return (
    <button
      type="button"
      aria-pressed={isOpen}
      onClick={onOpen}
      className={clsx(look, 'flex-col items-start gap-0.5 py-2')}
    >
      <span className="flex w-full items-start gap-1.5 pb-0.5">
        <SideSigns sides={[text.by]} size={17} />
        {name}
      </span>
      <span className="mt-auto flex flex-wrap items-baseline gap-x-2">
        {worth}
        {full && preview.home !== 'line' && (
          <span className={clsx('text-tiny', TONES[preview.home])}>{t(`texts.home.${preview.home}`)}</span>
        )}
        <TextTags text={text} />
        {preview.crossed.length > 0 && (
          <span className="text-danger text-tiny">
            <span aria-hidden="true">▨ </span>
            {t('board.crossesShort', { count: preview.crossed.length })}
          </span>
        )}
      </span>
      <span className="flex flex-wrap items-center gap-x-2.5 gap-y-0.5">
        <AnswerSigns text={text} />
        <TextCall text={text} />
      </span>
    </button>
  )
}
