import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import type { PersonHere } from '@red-lines/shared/wire/messages.ts'
import type { Person } from '../journal/journal.ts'

type Delegate = Extract<Person, { role: 'delegate' }>
type Seated = { readonly person: Delegate; readonly connected: boolean; readonly goneSinceMs: number }

export type Presence = {
  readonly person: (id: string) => Person | undefined
  readonly sit: (person: Person) => void
  readonly tickBrief: (id: string) => void
  readonly setConnected: (id: string, connected: boolean) => void
  readonly here: () => Readonly<Record<string, PersonHere>>
  /** has every seat a person who has read the brief? */
  readonly allHaveRead: () => boolean
  /** seats with nobody, or with somebody who has been gone for too long */
  readonly emptySides: () => readonly SideId[]
  /** when the next seat will count as empty; 0: none */
  readonly nextEmptyMs: () => number
}

/** Who belongs to a table, and who is there. Only delegates are seen by others. */
export function openPresence(sides: readonly SideId[], people: readonly Person[], awayMs: number): Presence {
  const others = new Map<string, Person>()
  const seated = new Map<string, Seated>()

  function sit(person: Person): void {
    if (person.role === 'facilitator') others.set(person.id, person)
    else if (!seated.has(person.id)) seated.set(person.id, { person, connected: false, goneSinceMs: Date.now() })
  }

  function change(id: string, how: (seat: Seated) => Seated): void {
    const seat = seated.get(id)
    if (seat !== undefined) seated.set(id, how(seat))
  }

  const sitterOf = (side: SideId): Seated | undefined => [...seated.values()].find(({ person }) => person.side === side)
  const isGone = ({ connected, goneSinceMs }: Seated): boolean => !connected && Date.now() >= goneSinceMs + awayMs

  for (const person of people) sit(person)
  return {
    sit,
    person: (id) => seated.get(id)?.person ?? others.get(id),
    tickBrief: (id) => change(id, (seat) => ({ ...seat, person: { ...seat.person, readBrief: true } })),
    setConnected: (id, connected) =>
      change(id, (seat) => (seat.connected === connected ? seat : { ...seat, connected, goneSinceMs: Date.now() })),
    here: () =>
      Object.fromEntries(
        [...seated.values()].map(({ person: { id, name, side, readBrief }, connected }) => [
          id,
          { id, name, side, connected, readBrief },
        ]),
      ),
    allHaveRead: () => sides.every((side) => sitterOf(side)?.person.readBrief === true),
    emptySides: () =>
      sides.filter((side) => {
        const seat = sitterOf(side)
        return seat === undefined || isGone(seat)
      }),
    nextEmptyMs: () => {
      const leaving = [...seated.values()].filter((seat) => !seat.connected && !isGone(seat))
      return leaving.length === 0 ? 0 : Math.min(...leaving.map(({ goneSinceMs }) => goneSinceMs + awayMs))
    },
  }
}
