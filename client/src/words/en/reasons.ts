/** Why a bot does what it does: one sentence for each key of shared/src/bots/reasons.ts, in the reader's language. */
export const reasons = {
  opens: 'This is where we begin. What matters most to us in it: {{issue}}, and there “{{option}}”.',
  amends: '{{proposal}} is a basis for us if it changes. Above all on {{issue}}: “{{option}}”.',
  concedes: 'We move a step further than in our last text. On {{issue}} we now offer “{{option}}”.',
  proposesTruce: 'Let us agree on a truce while we talk. It binds nobody to more than that.',
  accepts: 'We accept {{proposal}}. It is worth more to us than to go on as we are.',
  acceptsTruce: 'We accept {{proposal}}: it eases things at home without settling anything.',
  signs: 'We have signed {{proposal}}. Now our home decides.',
  rejectsLine: 'We cannot accept {{proposal}}. It crosses our red line: “{{redLine}}”.',
  rejectsOne: 'We cannot accept {{proposal}} as it stands. On {{issue}}, “{{option}}” asks too much of us.',
  rejectsTwo: 'We cannot accept {{proposal}} as it stands. We would have to move on {{issue}} and on {{issue2}}.',
  fallback: '{{side}} gives no reason that can be said here.',
  aLine: 'one of our red lines',
} as const
