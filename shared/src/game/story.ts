import type { GameEvent } from './event.ts'
import { evolve } from './evolve.ts'
import type { State } from './state.ts'

/** Facts told one after another, each seen by the next: for decisions whose later parts depend on earlier ones. */
export type Story = {
  readonly state: State
  readonly events: readonly GameEvent[]
}

export const storyFrom = (state: State): Story => ({ state, events: [] })

/** The story with more facts. */
export const tell = (story: Story, ...events: readonly GameEvent[]): Story => ({
  state: events.reduce(evolve, story.state),
  events: [...story.events, ...events],
})

/** The story with the facts that follow from where it stands. */
export const tellOn = (story: Story, next: (state: State) => readonly GameEvent[]): Story =>
  tell(story, ...next(story.state))
