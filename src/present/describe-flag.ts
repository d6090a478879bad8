const words: Readonly<Record<string, string>> = {
  referred: 'referred by a partner',
  deconflict: 'another operation is interested: settle that before any contact',
  'approach-risk': 'contact carries a risk: settle that before any contact',
  'contested-records': 'the person disputes a record',
  'custody-remand': 'in prison on remand',
  'custody-sentence': 'in prison under sentence',
  'custody-unknown': 'it is not known whether the person is in prison',
}

/** A nominee's flag in words; one that is none of ours stays as it is. */
export function describeFlag(flag: string): string {
  return Object.hasOwn(words, flag) ? (words[flag] as string) : `flagged: ${flag}`
}
