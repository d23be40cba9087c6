import type { Debrief, NamedPackage } from '@red-lines/shared/analysis/debrief.ts'
import { samePackage } from '@red-lines/shared/scenario/package.ts'
import { of } from '@red-lines/shared/scenario/sides.ts'
import { SideName } from '../../table/sides/SideName.tsx'
import { Terms } from '../../table/signing/Terms.tsx'
import type { Opened } from '../useReveal.ts'

/** Packages that theory singles out, so that the room can argue whether they are fair. */
export function NamedPackages({ opened, debrief: { solutions, round } }: { opened: Opened; debrief: Debrief }) {
  const { t } = opened
  if (solutions === null)
    return (
      <div>
        <h3 className="text-lead">{t('reveal.possible.named')}</h3>
        <p className="mt-1 max-w-prose">{t('reveal.possible.noRational', { round })}</p>
      </div>
    )
  const { nash, kalaiSmorodinsky } = solutions
  const isSame = samePackage(nash.terms, kalaiSmorodinsky.terms)
  return (
    <div>
      <h3 className="text-lead">{t('reveal.possible.named')}</h3>
      <p className="mt-1 mb-3 max-w-prose text-ink-soft text-small">{t('reveal.possible.namedAbout', { round })}</p>
      <div className="space-y-3">
        <OnePackage opened={opened} name={isSame ? 'both' : 'nash'} found={nash} />
        {!isSame && <OnePackage opened={opened} name="kalaiSmorodinsky" found={kalaiSmorodinsky} />}
      </div>
    </div>
  )
}

function OnePackage({
  opened,
  name,
  found,
}: {
  opened: Opened
  name: 'nash' | 'kalaiSmorodinsky' | 'both'
  found: NamedPackage
}) {
  const { t, brief } = opened
  return (
    <details className="rounded-card border border-line bg-surface p-4">
      <summary className="cursor-pointer">
        <strong>{t(`reveal.possible.${name}.title`)}</strong>{' '}
        <span className="text-ink-soft text-small">{t(`reveal.possible.${name}.about`)}</span>
      </summary>
      <ul className="my-3 flex flex-wrap gap-x-5 gap-y-1 text-small">
        {brief.sides.map((side) => (
          <li key={side}>
            <SideName table={opened} side={side} />{' '}
            <strong className="tabular-nums">{t('reveal.possible.points', { count: of(found.worth, side) })}</strong>
          </li>
        ))}
      </ul>
      <Terms table={opened} terms={found.terms} columns />
    </details>
  )
}
