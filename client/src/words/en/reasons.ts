/** Why a bot does what it does: one sentence per key, said in the reader's language. */
export const reasons = {
  fallback: '{{side}} gives no reason.',
  aLine: 'one of its red lines',
} as const
