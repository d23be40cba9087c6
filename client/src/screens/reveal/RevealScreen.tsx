import { Loading } from '../Loading.tsx'
import { Contents } from './Contents.tsx'
import { DeRole } from './DeRole.tsx'
import { Discussion } from './Discussion.tsx'
import { Outcome } from './Outcome.tsx'
import { Paths } from './Paths.tsx'
import { Pressure } from './Pressure.tsx'
import { Promises } from './Promises.tsx'
import { Possible } from './possible/Possible.tsx'
import { Scores } from './Scores.tsx'
import { Secrets } from './Secrets.tsx'
import { Texts } from './Texts.tsx'
import { useReveal } from './useReveal.ts'
import { WhatYouBelieved } from './WhatYouBelieved.tsx'

/** The end of play: what happened, what was secret, what could be learned, and the way out of the role. */
export function RevealScreen() {
  const opened = useReveal()
  if (opened === null) return <Loading />
  return (
    <div className="mx-auto grid max-w-7xl gap-x-10 px-4 py-6 sm:px-8 lg:grid-cols-[13rem_minmax(0,1fr)]">
      <Contents opened={opened} />
      <main className="min-w-0 space-y-14 [print-color-adjust:exact]">
        <Outcome opened={opened} />
        <Scores opened={opened} />
        <Possible opened={opened} />
        <Secrets opened={opened} />
        <Paths opened={opened} />
        <Pressure opened={opened} />
        <Texts opened={opened} />
        <WhatYouBelieved opened={opened} />
        <Promises opened={opened} />
        <Discussion opened={opened} />
        <DeRole opened={opened} />
      </main>
    </div>
  )
}
