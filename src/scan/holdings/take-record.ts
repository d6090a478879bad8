import type { HoldingsRecords, RecordKind } from '../holdings-builder'
import type { Alias } from '../records/alias'
import type { CustodyRecord } from '../records/custody-record'
import type { CustodySpell } from '../records/custody-spell'
import type { IntelligenceRecord } from '../records/intelligence-record'
import type { ManagementRecord } from '../records/management-record'
import type { NeedRecord } from '../records/need-record'
import type { PersonRecord } from '../records/person-record'
import {
  assessmentGrades,
  custodyKinds,
  handlingCodes,
  needLevels,
  needs,
  releases,
  sourceGrades,
  themes,
} from '../vocabulary'
import type { Arrivals } from './arrivals'
import type { DetentionRow, NeedRow, ReportRow, SchemeRow, SpellRow } from './columns'
import { checksOf, type FieldChecks } from './field-checks'
import type { PersonRow } from './merge-person-records'
import type { ArrivedRow } from './person-table'

type OtherKind = Exclude<RecordKind, 'offences'>

/** Takes one record of any kind but an offence. */
export function takeRecord(arrivals: Arrivals, kind: OtherKind, record: HoldingsRecords[RecordKind]): void {
  switch (kind) {
    case 'aliases':
      arrivals.aliases.push(aliasOf(record as Alias, checksOf(kind, arrivals.aliases.length, record)))
      break
    case 'people':
      take(kind, arrivals, arrivals.people, record as PersonRecord, personRow)
      break
    case 'intelligence':
      take(kind, arrivals, arrivals.reports, record as IntelligenceRecord, reportRow)
      break
    case 'custodySpells':
      take(kind, arrivals, arrivals.spells, record as CustodySpell, spellRow)
      break
    case 'needs':
      take(kind, arrivals, arrivals.needs, record as NeedRecord, needRow)
      break
    case 'management':
      take(kind, arrivals, arrivals.schemes, record as ManagementRecord, schemeRow)
      break
    case 'custody':
      take(kind, arrivals, arrivals.detentions, record as CustodyRecord, detentionRow)
      break
  }
  arrivals.gathered.add(kind)
}

function take<From extends { readonly personId: string }, Row>(
  kind: OtherKind,
  arrivals: Arrivals,
  rows: ArrivedRow<Row>[],
  record: From,
  rowOf: (record: From, check: FieldChecks, arrivals: Arrivals) => Row,
): void {
  const check = checksOf(kind, rows.length, record)
  const personId = check.id('personId', record.personId)
  const row = rowOf(record, check, arrivals)
  // Last, so that nothing of a record that is refused stays.
  rows.push({ person: arrivals.personIds.add(personId), row })
}

function aliasOf({ from, to, on }: Alias, check: FieldChecks): Alias {
  check.id('from', from)
  check.id('to', to)
  if (on === undefined) return { from, to }
  check.day('on', on)
  return { from, to, on }
}

function personRow(record: PersonRecord, check: FieldChecks, arrivals: Arrivals): PersonRow {
  check.flag('deconflict', record.deconflict)
  check.flag('approachRisk', record.approachRisk)
  return {
    born: record.bornOn === undefined ? undefined : check.day('bornOn', record.bornOn),
    died: record.diedOn === undefined ? undefined : check.day('diedOn', record.diedOn),
    area: record.area === undefined ? 0 : arrivals.areas.add(check.id('area', record.area)) + 1,
    deconflict: record.deconflict,
    approachRisk: record.approachRisk,
  }
}

function reportRow(record: IntelligenceRecord, check: FieldChecks, arrivals: Arrivals): ReportRow {
  return {
    reportId: check.id('reportId', record.reportId),
    on: check.day('reportedOn', record.reportedOn),
    source: check.word('source', sourceGrades, record.source),
    assessment: check.word('assessment', assessmentGrades, record.assessment),
    handling: check.word('handling', handlingCodes, record.handling),
    theme: check.word('theme', themes, record.theme),
    origin:
      record.originId === undefined ? 0 : arrivals.origins.add(check.id('originId', record.originId)) + 1,
  }
}

function spellRow(record: CustodySpell, check: FieldChecks): SpellRow {
  return {
    kind: check.word('kind', custodyKinds, record.kind),
    from: check.day('from', record.from),
    to: record.to === undefined ? undefined : check.day('to', record.to),
  }
}

function needRow(record: NeedRecord, check: FieldChecks): NeedRow {
  return {
    need: check.word('need', needs, record.need),
    level: check.word('level', needLevels, record.level),
    on: check.day('assessedOn', record.assessedOn),
  }
}

function schemeRow(record: ManagementRecord, check: FieldChecks): SchemeRow {
  return {
    scheme: check.id('scheme', record.scheme),
    lead: record.lead === undefined ? undefined : check.id('lead', record.lead),
    from: check.day('from', record.from),
    to: record.to === undefined ? undefined : check.day('to', record.to),
  }
}

function detentionRow(record: CustodyRecord, check: FieldChecks): DetentionRow {
  return {
    custodyId: check.id('custodyId', record.custodyId),
    arrestedAt: record.arrestedAt,
    arrestedOn: check.dayOfTime('arrestedAt', record.arrestedAt),
    releasedAt: record.releasedAt,
    releasedOn:
      record.releasedAt === undefined ? undefined : check.dayOfTime('releasedAt', record.releasedAt),
    release: record.release === undefined ? undefined : check.word('release', releases, record.release),
    suite: check.id('suite', record.suite),
    offenceCode: check.id('offenceCode', record.offenceCode),
    crimeId: record.crimeId === undefined ? undefined : check.id('crimeId', record.crimeId),
  }
}
