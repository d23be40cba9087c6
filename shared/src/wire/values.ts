/** Values of the wire that a page needs before any shape: it is not made to load the shapes for them. */

/** Six letters and digits that nobody confuses: no 0 O 1 I L 5 S 8. */
export const CODE_SYMBOLS = '234679ABCDEFGHJKMNPQRTUVWXYZ'

/** Minutes for each stage; untimed stages end when all are ready or the facilitator moves on. */
export const PRESETS = {
  brisk: { consult: 1, talks: 3, worldTurn: 0.5 },
  lesson: { consult: 2, talks: 5, worldTurn: 1 },
  double: { consult: 3, talks: 8, worldTurn: 1.5 },
  untimed: null,
} as const
export type PresetId = keyof typeof PRESETS

/** Close codes of ours. */
export const CLOSED = { openedElsewhere: 4100, tableMoved: 4010 } as const
