import type { PromiseMade } from '@red-lines/shared/game/state.ts'
import { of } from '@red-lines/shared/scenario/sides.ts'
import type { ReactNode } from 'react'
import { inLanguage } from '../../words/scenarioWords.ts'
import { leverName } from '../table/levers/sayEffect.ts'
import { SideName } from '../table/sides/SideName.tsx'
import { sayPledge } from '../table/sides/sayActs.ts'
import { Section } from './Section.tsx'
import type { Opened } from './useReveal.ts'

/** Words given, in private and in public, and what became of them. */
export function Promises({ opened }: { opened: Opened }) {
  const { t, game, reveal, words } = opened
  return (
    <Section opened={opened} id="promises">
      <div className="grid gap-6 md:grid-cols-3">
        <Column heading={t('reveal.promises.promises')} none={t('reveal.promises.none')}>
          {reveal.promises.map((made) => (
            <Promised key={made.deal} opened={opened} made={made} />
          ))}
        </Column>
        <Column heading={t('reveal.promises.pledges')} none={t('reveal.promises.noPledges')}>
          {game.pledges.map((pledge) => (
            <Given
              key={[pledge.side, pledge.round, pledge.redLine, pledge.issue].join('/')}
              who={<SideName table={opened} side={pledge.side} />}
              what={sayPledge(opened, pledge)}
              became={t(`sides.pledgeStatus.${pledge.status}`)}
              isBroken={pledge.status === 'broken'}
            />
          ))}
        </Column>
        <Column heading={t('reveal.promises.threats')} none={t('reveal.promises.noThreats')}>
          {game.threats.map(({ side, lever, round, status }) => (
            <Given
              key={[side, lever, round].join('/')}
              who={<SideName table={opened} side={side} />}
              what={leverName(words, side, lever)}
              became={t(`reveal.promises.threatStatus.${status}`)}
              isBroken={status === 'idle'}
            />
          ))}
        </Column>
      </div>
    </Section>
  )
}

function Promised({ opened, made }: { opened: Opened; made: PromiseMade }) {
  const { t, brief, words, reveal, language } = opened
  const briefs = brief.sides.map((side) => of(reveal.sides, side).brief)
  const deal = briefs.flatMap(({ sideDeals }) => sideDeals).find(({ id }) => id === made.deal)
  const texts = briefs
    .map((own) => inLanguage(own.words, language).sideDeals[made.deal])
    .find((one) => one !== undefined)
  if (deal === undefined) return null
  return (
    <Given
      who={
        <>
          <SideName table={opened} side={deal.from} /> <span aria-hidden="true">→</span>{' '}
          <span className="sr-only">{t('reveal.promises.to', { to: words.sides[deal.to]?.name ?? deal.to })}</span>
          <span aria-hidden="true">
            <SideName table={opened} side={deal.to} />
          </span>
        </>
      }
      what={`${texts?.title ?? made.deal} (${t('reveal.promises.made', { round: made.round, until: made.untilRound })})`}
      became={t(`reveal.promises.status.${made.status}`)}
      isBroken={made.status === 'broken'}
    />
  )
}

function Column({ heading, none, children }: { heading: string; none: string; children: readonly ReactNode[] }) {
  return (
    <div>
      <h3 className="mb-2 text-lead">{heading}</h3>
      {children.length === 0 ? (
        <p className="text-ink-soft text-small">{none}</p>
      ) : (
        <ul className="space-y-3">{children}</ul>
      )}
    </div>
  )
}

function Given({ who, what, became, isBroken }: { who: ReactNode; what: string; became: string; isBroken: boolean }) {
  return (
    <li className="break-inside-avoid border-line border-l-2 pl-3 text-small">
      <p className="font-semibold">{who}</p>
      <p>{what}</p>
      <p className={isBroken ? 'text-danger' : 'text-ink-soft'}>
        <span aria-hidden="true">{isBroken ? '✕' : '·'}</span> {became}
      </p>
    </li>
  )
}
