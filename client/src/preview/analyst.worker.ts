import { debriefOf } from '@red-lines/shared/analysis/debrief.ts'
import type { Reveal } from '@red-lines/shared/game/views.ts'
import { chancesOf } from './chances.ts'
import type { Knowing } from './preview.ts'

/** What the analyst can be asked. A question carries all that its asker may know. */
const analyst = {
  debrief: (reveal: Reveal) => debriefOf(reveal),
  chances: (known: Knowing) => chancesOf(known),
}
export type Analyst = typeof analyst
export type About<Name extends keyof Analyst> = Parameters<Analyst[Name]>[0]
type Asked = { [Name in keyof Analyst]: { readonly name: Name; readonly about: About<Name> } }[keyof Analyst]

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  postMessage(data.name === 'debrief' ? analyst.debrief(data.about) : analyst.chances(data.about))
})
