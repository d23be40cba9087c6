/** Why a bot does what it does: one sentence per key, said in the reader's language. */
export const reasons = {
  fallback: '{{side}} gives no reason.',
  'no-words': '',
  aLine: 'one of its red lines',
  opens: 'We begin with what matters most to us: {{issue}} – {{option}}.',
  amends: 'We start from {{proposal}}, but for us it has to be {{issue}}: {{option}}.',
  concedes: 'We have moved. Look at {{issue}}: {{option}}.',
  proposesTruce: 'Our people are tired. A truce would help everybody while we talk.',
  accepts: 'We can live with {{proposal}}.',
  acceptsTruce: 'A pause is worth having. We accept {{proposal}}.',
  signs: 'We put our name under {{proposal}}. Now our people at home decide.',
  rejectsLine: 'No. This crosses a line we have drawn in public: {{redLine}}.',
  rejectsOne: 'Not like this: {{issue}} – {{option}} asks too much of us.',
  rejectsTwo: 'Not like this. Move on {{issue}} and {{issue2}}, and we can talk.',
} as const
