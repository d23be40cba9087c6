import type { Reason } from '@red-lines/shared/bots/reasons.ts'

/** Why a bot does what it does: one sentence for each key of shared/src/bots/reasons.ts, in the reader's language. */
export const reasons = {
  opens: 'This is where we begin. What matters most to us in it: {{issue}}, and there ‘{{option}}’.',
  amends: '{{proposal}} is a basis for us if it changes. Above all on {{issue}}: ‘{{option}}’.',
  counters:
    'We are too far apart for changes here and there, so we put our own text beside it. What matters most to us: {{issue}}, and there ‘{{option}}’.',
  bridges: 'We keep {{proposal}} and change it to bring others closer. On {{issue}} we could live with ‘{{option}}’.',
  concedes: 'We move a step further than in our last text. On {{issue}} we now offer ‘{{option}}’.',
  proposesTruce: 'Let us agree on a truce while we talk. It binds nobody to more than that.',
  accepts: 'We accept {{proposal}}. It is worth more to us than to go on as we are.',
  acceptsWeary: 'We accept {{proposal}}. It is less than we wanted, but our people are tired of this war.',
  acceptsTruce: 'We accept {{proposal}}: it eases things at home without settling anything.',
  signs: 'We have signed {{proposal}}. Now our home decides.',
  rejectsLine: 'We cannot accept {{proposal}}. It crosses our red line: ‘{{redLine}}’.',
  rejectsOne: 'We cannot accept {{proposal}} as it stands. On {{issue}}, ‘{{option}}’ asks too much of us.',
  rejectsTwo: 'We cannot accept {{proposal}} as it stands. We would have to move on {{issue}} and on {{issue2}}.',
  pulledForFront: 'Why ‘{{lever}}’: we could not leave the front to itself.',
  pulledForAid: 'Why ‘{{lever}}’: what reaches the front decides how we talk.',
  pulledForHome: 'Why ‘{{lever}}’: our people at home needed relief.',
  pulledForTrust: 'Why ‘{{lever}}’: we want others to be able to rely on our word.',
  pulledToPress: 'Why ‘{{lever}}’: those who wait should feel what waiting costs.',
  pledges: 'We say this in public, so that nobody waits for it: we hold our red line ‘{{redLine}}’.',
  threatens: 'So that nobody is surprised: unless we are prevented, ‘{{lever}}’ follows next round.',
  promisesTo: 'Between us: you can count on ‘{{lever}}’.',
  promisesNotTo: 'Between us: as long as our word runs, there will be no ‘{{lever}}’.',
  fallback: '{{side}} gives no reason that can be said here.',
  aLine: 'one of our red lines',
} as const satisfies Readonly<Record<Reason['reason'] | 'fallback' | 'aLine', string>>
