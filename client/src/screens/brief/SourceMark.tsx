import { Explained } from '../../parts/Explained.tsx'
import { useBrief } from '../../store/selectors.ts'

/** Where a statement comes from: the source's sign, and on asking the source itself. */
export function SourceMarks({ ids }: { ids: readonly string[] }) {
  const { sources } = useBrief()
  return (
    <span className="whitespace-nowrap font-sans text-ink-soft text-tiny">
      {ids.map((id) => {
        const source = sources[id]
        return source === undefined ? null : (
          <span key={id}>
            {' '}
            <Explained
              className="no-underline hover:underline"
              explanation={
                <p>
                  {source.text}
                  {source.url !== null && (
                    <a href={source.url} target="_blank" rel="noreferrer" className="mt-1 block break-all underline">
                      {source.url}
                    </a>
                  )}
                </p>
              }
            >
              [{id}]
            </Explained>
          </span>
        )
      })}
    </span>
  )
}
