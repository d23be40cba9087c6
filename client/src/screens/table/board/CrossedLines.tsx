import type { RedLine } from '@red-lines/shared/scenario/scenario.ts'
import { Explained } from '../../../parts/Explained.tsx'
import { useKnowing } from '../useKnowing.ts'

/** The own red lines that a text crosses, by name and with their reasons; the rest behind a count. */
export function CrossedLines({ lines, most = 2 }: { lines: readonly RedLine[]; most?: number }) {
  const { t, myWords } = useKnowing()
  const shown = lines.length === most + 1 ? lines : lines.slice(0, most)
  const others = lines.slice(shown.length)
  return (
    <ul className="text-danger">
      {shown.map(({ id }) => (
        <li key={id}>
          <Explained className="font-medium" explanation={<p>{myWords.redLines[id]?.reason}</p>}>
            <span aria-hidden="true">▨ </span>
            {t('board.crosses', { line: myWords.redLines[id]?.title ?? id })}
          </Explained>
        </li>
      ))}
      {others.length > 0 && (
        <li>
          <Explained
            className="font-medium"
            explanation={
              <ul className="list-disc space-y-1 pl-4">
                {others.map(({ id }) => (
                  <li key={id}>{myWords.redLines[id]?.title ?? id}</li>
                ))}
              </ul>
            }
          >
            {t('board.more', { count: others.length })}
          </Explained>
        </li>
      )}
    </ul>
  )
}
