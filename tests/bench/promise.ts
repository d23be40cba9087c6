/** A figure that we promise to stay below. */
export type Promised = {
  readonly id: `V${number}`
  readonly name: string
  readonly promise: string
  readonly unit: string
  readonly limit: number
}

/** What came out. `figure` is the median of `runs`; both are missing where the machine cannot measure it. */
export type Measured = Promised & {
  readonly figure: number | null
  readonly pass: boolean | null
  readonly runs: readonly number[]
  readonly details: Readonly<Record<string, number | string>>
}

/** Measurements that share their preparation. `say` tells of progress. */
export type Bench = {
  readonly name: string
  readonly promised: readonly Promised[]
  readonly measure: (say: (progress: string) => void) => Promise<readonly Measured[]>
}

export const measured = (promised: Promised, runs: readonly number[], details: Measured['details'] = {}): Measured => {
  const figure = rounded(median(runs))
  return { ...promised, figure, pass: figure <= promised.limit, runs: runs.map(rounded), details }
}

/** Why there is no figure on this machine; that breaks no promise and keeps none. */
export const unmeasured = (promised: Promised, because: string): Measured => ({
  ...promised,
  figure: null,
  pass: null,
  runs: [],
  details: { because },
})

export function median(values: readonly number[]): number {
  const rising = values.toSorted((one, other) => one - other)
  const middle = Math.floor(rising.length / 2)
  const upper = rising[middle] ?? Number.NaN
  return rising.length % 2 === 1 ? upper : ((rising[middle - 1] ?? Number.NaN) + upper) / 2
}

/** Milliseconds of every run of some work, after one run that warms up. */
export function timed(runs: number, work: () => unknown): readonly number[] {
  work()
  return Array.from({ length: runs }, () => {
    const from = performance.now()
    work()
    return performance.now() - from
  })
}

const rounded = (value: number): number => Number(value.toPrecision(4))
