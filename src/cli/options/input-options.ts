import { recordKinds } from '../inputs/record-kinds'
import type { OptionSpecs } from './option-spec'

/** The options by which a command is given records, a policy and a date. */
export const inputOptions: OptionSpecs = {
  'as-of': {
    value: 'DATE',
    about: 'the date of the advice, YYYY-MM-DD: only what was known by then counts',
    required: true,
  },
  ...Object.fromEntries(
    recordKinds.map(({ kind, option, about }) => [
      option,
      { value: 'FILE', about, many: true as const, ...(kind === 'offences' && { required: true as const }) },
    ]),
  ),
  columns: {
    value: 'FILE',
    about: 'JSON that says, by kind of record, what headings, values and codes mean',
  },
  policy: { value: 'FILE', about: 'the policy as JSON; the bundled Prelude policy where left out' },
  'harm-table': {
    value: 'FILE',
    about: 'a harm table as CSV, with a JSON file of the same name beside it that says what it is',
    many: true,
  },
}
