import { board } from './en/board.ts'
import { brief } from './en/brief.ts'
import { bulletin } from './en/bulletin.ts'
import { common } from './en/common.ts'
import { lobby } from './en/lobby.ts'
import { problems } from './en/problems.ts'
import { reasons } from './en/reasons.ts'
import { refusals } from './en/refusals.ts'
import { reveal } from './en/reveal.ts'
import { sides } from './en/sides.ts'
import { talk } from './en/talk.ts'
import { texts } from './en/texts.ts'
import { war } from './en/war.ts'
import { welcome } from './en/welcome.ts'

/** All words of the interface in English, one file per part of it. */
export const english = {
  board,
  brief,
  bulletin,
  common,
  lobby,
  problems,
  reasons,
  refusals,
  reveal,
  sides,
  talk,
  texts,
  war,
  welcome,
}
