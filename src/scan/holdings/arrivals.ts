import { openStringPool, type StringPool } from '../../internal/string-pool'
import { openWordPool } from '../../internal/word-pool'
import type { RecordKind } from '../holdings-builder'
import type { Alias } from '../records/alias'
import type { DetentionRow, NeedRow, ReportRow, SchemeRow, SpellRow } from './columns'
import { type InvolvementStore, openInvolvementStore } from './involvement-store'
import type { PersonRow } from './merge-person-records'
import type { ArrivedRow } from './person-table'

/** All that a builder holds before it is closed. */
export interface Arrivals {
  /** Ids of everyone, also of old ids that will lead elsewhere. */
  readonly personIds: StringPool
  readonly crimeIds: StringPool
  readonly codes: StringPool
  readonly areas: StringPool
  readonly origins: StringPool
  readonly involvements: InvolvementStore
  readonly people: ArrivedRow<PersonRow>[]
  readonly reports: ArrivedRow<ReportRow>[]
  readonly spells: ArrivedRow<SpellRow>[]
  readonly needs: ArrivedRow<NeedRow>[]
  readonly schemes: ArrivedRow<SchemeRow>[]
  readonly detentions: ArrivedRow<DetentionRow>[]
  readonly aliases: Alias[]
  readonly gathered: Set<RecordKind>
}

/** Opens an empty set. */
export function openArrivals(): Arrivals {
  return {
    personIds: openStringPool(),
    crimeIds: openStringPool(),
    codes: openWordPool(),
    areas: openWordPool(),
    origins: openStringPool(),
    involvements: openInvolvementStore(),
    people: [],
    reports: [],
    spells: [],
    needs: [],
    schemes: [],
    detentions: [],
    aliases: [],
    gathered: new Set(),
  }
}
