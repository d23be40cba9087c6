import { Notice } from '../../../parts/Notice.tsx'
import { Skeleton } from '../../../parts/Skeleton.tsx'
import { useAnalyst } from '../../../preview/useAnalyst.ts'
import { Section } from '../Section.tsx'
import type { Opened } from '../useReveal.ts'
import { LeftOnTheTable } from './LeftOnTheTable.tsx'
import { Moments } from './Moments.tsx'
import { NamedPackages } from './NamedPackages.tsx'
import { Opportunities } from './Opportunities.tsx'
import { Steps } from './Steps.tsx'

/** What could have been agreed, counted over every package there is: beside the page, while it is read. */
export function Possible({ opened }: { opened: Opened }) {
  const { t, reveal, everyone } = opened
  const finding = useAnalyst('debrief', reveal, everyone.code)
  return (
    <Section opened={opened} id="possible" about={t('reveal.possible.about')}>
      {finding.state === 'counting' && (
        <div aria-busy="true">
          <p role="status" className="mb-2 text-ink-soft text-small">
            {t('reveal.possible.counting')}
          </p>
          <Skeleton />
        </div>
      )}
      {finding.state === 'failed' && <Notice look="warn">{t('reveal.possible.failed')}</Notice>}
      {finding.state === 'found' && finding.answer === null && <p>{t('reveal.possible.tooEarly')}</p>}
      {finding.state === 'found' && finding.answer !== null && (
        <div className="space-y-10">
          <Opportunities opened={opened} debrief={finding.answer} />
          <LeftOnTheTable opened={opened} debrief={finding.answer} />
          <NamedPackages opened={opened} debrief={finding.answer} />
          <Moments opened={opened} debrief={finding.answer} />
          <Steps opened={opened} />
        </div>
      )}
    </Section>
  )
}
