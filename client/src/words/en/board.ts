/** The treaty board. */
export const board = {} as const
