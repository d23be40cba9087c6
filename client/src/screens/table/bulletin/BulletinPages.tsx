import type { PublicBulletin } from '@red-lines/shared/game/views.ts'
import { Verdicts } from '../signing/Verdicts.tsx'
import { nameOfText } from '../textName.ts'
import type { Table } from '../useTable.ts'
import { Headlines } from './Headlines.tsx'
import { MetersOfAll } from './MetersOfAll.tsx'
import { NewForYou } from './NewForYou.tsx'
import { OwnHome } from './OwnHome.tsx'
import { WarMoved } from './WarMoved.tsx'

/** What a world turn did: the news, the vote at home, the own home, what is new for the reader, then every meter. */
export function BulletinPages({ table, bulletin }: { table: Table; bulletin: PublicBulletin }) {
  const { t, game, seat } = table
  const votes = game.ratifications.filter(({ round }) => round === bulletin.round)
  return (
    <div className="space-y-6">
      <Headlines table={table} news={bulletin.news}>
        {votes.map((vote) => (
          <Verdicts
            key={vote.proposal}
            table={table}
            ratification={vote}
            text={nameOfText(table, vote.proposal) ?? t('sides.unknownText')}
          />
        ))}
      </Headlines>
      <WarMoved table={table} bulletin={bulletin} />
      {seat !== null && (
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <OwnHome table={table} seat={seat} bulletin={bulletin} />
          <NewForYou table={table} seat={seat} round={bulletin.round} />
        </div>
      )}
      <MetersOfAll table={table} bulletin={bulletin} />
    </div>
  )
}
