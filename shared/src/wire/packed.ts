import type { Answer, Proposal, ProposalId, Speech } from '../game/state.ts'
import type { PublicView } from '../game/views.ts'
import type { SideId } from '../scenario/sides.ts'
import type { SyncedTable } from './messages.ts'

/**
 * The synced schema has neither unions nor null. What needs one never changes once it is said, so it travels as text:
 * words and answers as JSON, no answered text as the empty one. `unpacked` is the client's first step on every state.
 */
export type PackedTable = Omit<SyncedTable, 'game'> & {
  readonly game: Omit<PublicView, 'proposals' | 'speeches'> & {
    readonly proposals: Readonly<Record<string, PackedProposal>>
    readonly speeches: readonly PackedSpeech[]
  }
}
export type PackedProposal = Omit<Proposal, 'answers' | 'words' | 'answersBySide'> & {
  readonly answers: ProposalId | ''
  readonly words: string
  readonly answersBySide: Readonly<Record<SideId, string>>
}
export type PackedSpeech = Omit<Speech, 'words'> & { readonly words: string }

export function packed(table: SyncedTable): PackedTable {
  const { proposals, speeches } = table.game
  return {
    ...table,
    game: {
      ...table.game,
      proposals: Object.fromEntries(Object.entries(proposals).map(([id, text]) => [id, packedProposals(text)])),
      speeches: speeches.map(packedSpeeches),
    },
  }
}

export function unpacked(table: PackedTable): SyncedTable {
  const { proposals, speeches } = table.game
  return {
    ...table,
    game: {
      ...table.game,
      proposals: Object.fromEntries(Object.entries(proposals).map(([id, text]) => [id, unpackedProposal(text)])),
      speeches: speeches.map((speech) => ({ ...speech, words: JSON.parse(speech.words) })),
    },
  }
}

const unpackedProposal = (text: PackedProposal): Proposal => ({
  ...text,
  answers: text.answers === '' ? null : text.answers,
  words: JSON.parse(text.words),
  answersBySide: mapValues(text.answersBySide, (answer): Answer => JSON.parse(answer)),
})

// what has been said stays the same object from state to state: pack it once, and whoever compares sees the same again
const packedProposals = once(
  (text: Proposal): PackedProposal => ({
    ...text,
    answers: text.answers ?? '',
    words: JSON.stringify(text.words),
    answersBySide: mapValues(text.answersBySide, (answer) => JSON.stringify(answer)),
  }),
)
const packedSpeeches = once((speech: Speech): PackedSpeech => ({ ...speech, words: JSON.stringify(speech.words) }))

function mapValues<From, To>(table: Readonly<Partial<Record<SideId, From>>>, change: (from: From) => To) {
  return Object.fromEntries(
    Object.entries(table).flatMap(([side, value]) => (value === undefined ? [] : [[side, change(value as From)]])),
  ) as Readonly<Record<SideId, To>>
}

function once<From extends object, To>(make: (from: From) => To): (from: From) => To {
  const made = new WeakMap<From, To>()
  return (from) => {
    const known = made.get(from)
    if (known !== undefined) return known
    const value = make(from)
    made.set(from, value)
    return value
  }
}
