import type { HoldingsRecords, RecordKind } from '../holdings-builder'
import type { CustodyRecord } from '../records/custody-record'
import type { CustodySpell } from '../records/custody-spell'
import type { IntelligenceRecord } from '../records/intelligence-record'
import type { ManagementRecord } from '../records/management-record'
import type { NeedRecord } from '../records/need-record'
import type { PersonRecord } from '../records/person-record'
import type { Arrivals } from './arrivals'
import type { DetentionRow, NeedRow, ReportRow, SchemeRow, SpellRow } from './columns'
import type { PersonRow } from './merge-person-records'
import { dayOfField, refuseRecord, requireId } from './record-fields'

type OtherKind = Exclude<RecordKind, 'offences'>

/** Takes one record of any kind but an offence. */
export function takeRecord(
  arrivals: Arrivals,
  kind: OtherKind,
  record: HoldingsRecords[RecordKind],
): void {
  arrivals.gathered.add(kind)
  switch (kind) {
    case 'aliases': {
      const alias = record as HoldingsRecords['aliases']
      requireId(kind, arrivals.aliases.length, 'from', alias.from)
      requireId(kind, arrivals.aliases.length, 'to', alias.to)
      arrivals.aliases.push({ ...alias })
      return
    }
    case 'people':
      return take(kind, arrivals, arrivals.people, record as PersonRecord, personRow)
    case 'intelligence':
      return take(kind, arrivals, arrivals.reports, record as IntelligenceRecord, reportRow)
    case 'custodySpells':
      return take(kind, arrivals, arrivals.spells, record as CustodySpell, spellRow)
    case 'needs':
      return take(kind, arrivals, arrivals.needs, record as NeedRecord, needRow)
    case 'management':
      return take(kind, arrivals, arrivals.schemes, record as ManagementRecord, schemeRow)
    case 'custody':
      return take(kind, arrivals, arrivals.detentions, record as CustodyRecord, detentionRow)
    default:
      refuseRecord(String(kind satisfies never), 0, 'kind', 'a kind that gatherHoldings names')
  }
}

type RowOf<From, Row> = (record: From, day: DayOf, arrivals: Arrivals) => Row
type DayOf = (field: string, text: string) => number

function take<From extends { readonly personId: string }, Row>(
  kind: OtherKind,
  arrivals: Arrivals,
  rows: { person: number; row: Row }[],
  record: From,
  rowOf: RowOf<From, Row>,
): void {
  const index = rows.length
  const day: DayOf = (field, text) => dayOfField(kind, index, field, text)
  const row = rowOf(record, day, arrivals)
  rows.push({ person: arrivals.personIds.add(requireId(kind, index, 'personId', record.personId)), row })
}

function personRow(record: PersonRecord, day: DayOf, arrivals: Arrivals): PersonRow {
  return {
    born: record.bornOn === undefined ? undefined : day('bornOn', record.bornOn),
    died: record.diedOn === undefined ? undefined : day('diedOn', record.diedOn),
    area: record.area === undefined ? 0 : arrivals.areas.add(record.area) + 1,
    deconflict: record.deconflict,
    approachRisk: record.approachRisk,
  }
}

function reportRow(record: IntelligenceRecord, day: DayOf, arrivals: Arrivals): ReportRow {
  return {
    reportId: record.reportId,
    on: day('reportedOn', record.reportedOn),
    source: record.source,
    assessment: record.assessment,
    handling: record.handling,
    theme: record.theme,
    origin: record.originId === undefined ? 0 : arrivals.origins.add(record.originId) + 1,
  }
}

function spellRow(record: CustodySpell, day: DayOf): SpellRow {
  return {
    kind: record.kind,
    from: day('from', record.from),
    to: record.to === undefined ? undefined : day('to', record.to),
  }
}

function needRow(record: NeedRecord, day: DayOf): NeedRow {
  return { need: record.need, level: record.level, on: day('assessedOn', record.assessedOn) }
}

function schemeRow(record: ManagementRecord, day: DayOf): SchemeRow {
  return {
    scheme: record.scheme,
    lead: record.lead,
    from: day('from', record.from),
    to: record.to === undefined ? undefined : day('to', record.to),
  }
}

function detentionRow(record: CustodyRecord, day: DayOf): DetentionRow {
  if (record.releasedAt !== undefined) day('releasedAt', record.releasedAt.slice(0, 10))
  return {
    custodyId: record.custodyId,
    arrestedAt: record.arrestedAt,
    arrestedOn: day('arrestedAt', record.arrestedAt.slice(0, 10)),
    releasedAt: record.releasedAt,
    release: record.release,
    suite: record.suite,
    offenceCode: record.offenceCode,
    crimeId: record.crimeId,
  }
}
