/** Proposals and their answers. */
export const texts = {} as const
