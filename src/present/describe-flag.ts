const words: Readonly<Record<string, string>> = {
  referred: 'referred by a partner',
  deconflict: 'another operation is interested: settle that before any contact',
  'approach-risk': 'contact carries a risk: settle that before any contact',
  'contested-records': 'the person disputes a record',
  'custody-remand': 'in prison on remand',
  'custody-sentence': 'in prison under sentence',
  'custody-unknown': 'it is not known whether the person is in prison',
}

/** A nominee's flag in words; the id of a gate stays as it is, since the policy's owner named it. */
export function describeFlag(flag: string): string {
  return Object.hasOwn(words, flag) ? (words[flag] as string) : `flagged: ${flag}`
}
