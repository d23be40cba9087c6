import { Link } from 'wouter'
import { Button } from '../../parts/Button.tsx'
import { SECTIONS } from './Section.tsx'
import type { Opened } from './useReveal.ts'

/** The way through the page, and what can be done with it. */
export function Contents({ opened: { t } }: { opened: Opened }) {
  return (
    <nav aria-label={t('reveal.contents')} className="mb-8 lg:mb-0 print:hidden">
      <div className="space-y-4 lg:sticky lg:top-6">
        <ol className="flex flex-wrap gap-x-4 text-small lg:block">
          {SECTIONS.map((id) => (
            <li key={id}>
              <a href={`#${id}`} className="block py-1.5 text-ink-soft no-underline hover:text-ink hover:underline">
                {t(`reveal.section.${id}`)}
              </a>
            </li>
          ))}
        </ol>
        <div className="flex flex-wrap gap-2 lg:flex-col lg:items-stretch">
          <Link
            href="/"
            className="inline-flex min-h-9 items-center justify-center rounded-control border border-action bg-action px-3 font-medium text-on-action text-small no-underline hover:opacity-88"
          >
            {t('reveal.again')}
          </Link>
          <Button small onClick={() => window.print()}>
            {t('reveal.print')}
          </Button>
        </div>
      </div>
    </nav>
  )
}
