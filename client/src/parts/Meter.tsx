/** A level from 0 to 100 that is also said in words. Ticks mark the thresholds. */
export function Meter({
  value,
  words,
  colour,
  ticks = [],
  before,
}: {
  /** 0 to 100 */
  value: number
  /** for example: "Pressure at home: 71 of 100, strained, rising" */
  words: string
  /** a colour token, such as `var(--color-side-1)` */
  colour: string
  ticks?: readonly number[]
  /** where it stood before; drawn faintly */
  before?: number
}) {
  const within = Math.max(0, Math.min(100, value))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a native meter takes neither ticks nor our colours in every browser
    <div
      role="meter"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(within)}
      aria-valuetext={words}
      aria-label={words}
      className="relative h-2.5 w-full rounded-full bg-sunken"
    >
      {before !== undefined && before > within && (
        <div
          className="absolute inset-y-0 left-0 rounded-full opacity-30"
          style={{ width: `${before}%`, background: colour }}
        />
      )}
      <div
        className="absolute inset-y-0 left-0 rounded-full transition-[width] duration-700"
        style={{ width: `${within}%`, background: colour }}
      />
      {ticks.map((tick) => (
        <div key={tick} className="-inset-y-0.5 absolute w-0.5 bg-ink-soft" style={{ left: `${tick}%` }} />
      ))}
    </div>
  )
}
