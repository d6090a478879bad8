import type { Issue } from '../intake'
import { type IssueCode, issueCodes } from '../issue-codes'

/** A finding about a row or a file as a whole. */
export function rowIssue(code: IssueCode): Issue {
  return issueAt(code, [], issueCodes[code].message)
}

/** A finding about a field; its message starts with the field's name. */
export function fieldIssue(code: IssueCode, field: string): Issue {
  return issueAt(code, [field], `${field} ${issueCodes[code].message}`)
}

/** A finding about a column by its heading, which its message leaves out; a column without one by its place from 1. */
export function columnIssue(code: IssueCode, heading: string | number): Issue {
  return issueAt(code, [heading], issueCodes[code].message)
}

/** Issues of one reading, each made once: a bad column of a million rows must not cost a million objects. */
export function openIssues(): {
  ofRow(code: IssueCode): readonly Issue[]
  ofField(code: IssueCode, field: string): Issue
} {
  const rows = new Map<IssueCode, readonly Issue[]>()
  const fields = new Map<string, Issue>()
  return {
    ofRow: (code) => remember(rows, code, () => Object.freeze([rowIssue(code)])),
    ofField: (code, field) => remember(fields, `${code} ${field}`, () => fieldIssue(code, field)),
  }
}

function issueAt(code: IssueCode, path: readonly (string | number)[], message: string): Issue {
  return Object.freeze({ code, path: Object.freeze(path), severity: issueCodes[code].severity, message })
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = known.get(key)
  if (value === undefined) {
    value = make()
    known.set(key, value)
  }
  return value
}
