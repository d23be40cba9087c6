import { board } from './board.ts'
import { brief } from './brief.ts'
import { bulletin } from './bulletin.ts'
import { lobby } from './lobby.ts'
import { reasons } from './reasons.ts'
import { refusals } from './refusals.ts'
import { reveal } from './reveal.ts'
import { sides } from './sides.ts'
import { talk } from './talk.ts'
import { texts } from './texts.ts'
import { war } from './war.ts'

/** What the screens of a table say; loaded with them. */
export const tableWords = {
  board,
  brief,
  bulletin,
  lobby,
  reasons,
  refusals,
  reveal,
  sides,
  talk,
  texts,
  war,
}
