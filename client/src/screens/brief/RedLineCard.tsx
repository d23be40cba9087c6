import type { RedLine } from '@red-lines/shared/scenario/scenario.ts'
import { useTranslation } from 'react-i18next'
import { useOwnWords } from '../scenarioTexts.ts'
import { SourceMarks } from './SourceMark.tsx'

/** One own red line: what it forbids, why, who knows of it, and whether it ever gives. */
export function RedLineCard({ line }: { line: RedLine }) {
  const { t } = useTranslation()
  const words = useOwnWords().redLines[line.id]
  if (words === undefined) return null
  return (
    <li className="flex break-inside-avoid gap-3">
      <span aria-hidden="true" className="w-1 shrink-0 rounded-full bg-danger print:border-black print:border-l-2" />
      <div className="min-w-0">
        <p className="font-semibold leading-snug">{words.title}</p>
        <p>
          {words.reason}
          <SourceMarks ids={words.sources} />
        </p>
        <p className="mt-0.5 font-sans text-ink-soft text-small">
          <Sign marked={line.declared}>{t(line.declared ? 'brief.declared' : 'brief.secret')}</Sign>{' '}
          <span>
            {t(`brief.${line.kind}`)}
            {words.bends !== null && `: ${words.bends}`}
          </span>
        </p>
      </div>
    </li>
  )
}

const Sign = ({ marked, children }: { marked: boolean; children: string }) => (
  <span
    className={`rounded-full border px-2 py-px font-medium text-tiny ${marked ? 'border-ink text-ink' : 'border-line-strong border-dashed'}`}
  >
    {children}
  </span>
)
