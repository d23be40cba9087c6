import { Explained } from '../../../parts/Explained.tsx'
import type { Preview } from '../../../preview/preview.ts'
import { useKnowing } from '../useKnowing.ts'

const SIGNS = { yes: '✓', maybe: '≈', no: '✕', line: '✕' } as const
const TONES = { yes: 'text-gain', maybe: 'text-warn', no: 'text-danger', line: 'text-danger' } as const

/** Whether home would ratify, in words, and how that is known. */
export function Verdict({ preview }: { preview: Preview }) {
  const { t, seat } = useKnowing()
  return (
    <Explained
      className={`font-semibold ${TONES[preview.home]}`}
      explanation={<p>{t(`board.home.${preview.home}About`, { worth: preview.worth, ...seat.mandate })}</p>}
    >
      <span aria-hidden="true">{SIGNS[preview.home]} </span>
      {t(`board.home.${preview.home}`)}
    </Explained>
  )
}
