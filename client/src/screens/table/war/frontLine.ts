/** A place as longitude and latitude. */
type Place = readonly [east: number, north: number]

/** A point of the line; `gives`: how far it follows the front, 0 where a river or a coast holds it. */
type LinePoint = { readonly at: Place; readonly gives: number }

/**
 * The approximate line of contact in December 2025, from the Black Sea to the state border, drawn by hand from public
 * descriptions at town level. It is for orientation in class: no survey, and no claim about any single village.
 */
const LINE: readonly LinePoint[] = [
  { at: [31.2, 46.3], gives: 0 },
  { at: [31.5, 46.58], gives: 0 },
  { at: [32.2, 46.52], gives: 0 },
  { at: [32.62, 46.6], gives: 0 },
  { at: [33.05, 46.73], gives: 0 },
  { at: [33.37, 46.78], gives: 0 },
  { at: [33.6, 47.02], gives: 0 },
  { at: [34.05, 47.38], gives: 0 },
  { at: [34.4, 47.53], gives: 0 },
  { at: [34.75, 47.52], gives: 0.1 },
  { at: [35.1, 47.42], gives: 0.2 },
  { at: [35.36, 47.52], gives: 0.8 },
  { at: [35.83, 47.49], gives: 1 },
  { at: [36.15, 47.66], gives: 1 },
  { at: [36.38, 47.88], gives: 1 },
  { at: [36.52, 48.04], gives: 1 },
  { at: [36.9, 48.1], gives: 1 },
  { at: [37.12, 48.28], gives: 1 },
  { at: [37.3, 48.38], gives: 1 },
  { at: [37.55, 48.38], gives: 1 },
  { at: [37.72, 48.52], gives: 1 },
  { at: [37.9, 48.7], gives: 1 },
  { at: [38.02, 48.9], gives: 1 },
  { at: [37.86, 49.05], gives: 1 },
  { at: [37.75, 49.3], gives: 0.8 },
  { at: [37.7, 49.6], gives: 0.7 },
  { at: [37.64, 49.82], gives: 0.6 },
  { at: [37.5, 50.1], gives: 0.4 },
  { at: [37.5, 50.6], gives: 0 },
]

/** Strips along the border in the Kharkiv and Sumy regions. */
const POCKETS: readonly (readonly Place[])[] = [
  [
    [36.7, 50.4],
    [36.78, 50.28],
    [37.0, 50.27],
    [37.2, 50.4],
  ],
  [
    [34.55, 51.4],
    [34.72, 51.1],
    [35.1, 51.08],
    [35.3, 51.4],
  ],
]

/** Mercator, as the outlines of @svg-maps/ukraine are drawn: 1,000 units from the country's west to its east. */
const UNITS_PER_DEGREE = 55.28
const WEST = 22.137
const NORTH = mercator(52.379)

function mercator(north: number): number {
  return (Math.log(Math.tan(Math.PI / 4 + (north * Math.PI) / 360)) * 180) / Math.PI
}

const onMap = ([east, north]: Place): readonly [number, number] => [
  (east - WEST) * UNITS_PER_DEGREE,
  (NORTH - mercator(north)) * UNITS_PER_DEGREE,
]

/** The line stays believable: a game never moves it by more than this many map units (about 13 km). */
const MOST = 10
const UNITS_PER_POINT_OF_MOMENTUM = 0.08

/** How far the war of this game has moved the line so far: momentum summed over the rounds. */
export function shiftOf(frontHistory: readonly number[]): number {
  const momentum = frontHistory.slice(1).reduce((sum, front) => sum + front / 100, 0)
  return Math.max(-MOST, Math.min(MOST, momentum * UNITS_PER_POINT_OF_MOMENTUM))
}

/** The line as map points, moved north-west by `shift` units where it gives. */
function line(shift: number): readonly (readonly [number, number])[] {
  return LINE.map(({ at, gives }) => {
    const [x, y] = onMap(at)
    return [x - shift * gives * 0.8, y - shift * gives * 0.6]
  })
}

const drawn = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')

/** The line of contact as an SVG path. */
export const linePath = (shift: number): string => drawn(line(shift))

/** The occupied area as an SVG path; to be clipped by the country's outline. */
export function occupiedPath(shift: number): string {
  const behind = [
    [1010, 100],
    [1010, 700],
    [400, 700],
  ] as const
  const pockets = POCKETS.map((pocket) => `${drawn(pocket.map(onMap))}Z`).join('')
  return `${drawn([...line(shift), ...behind])}Z${pockets}`
}
