/** Few ids, so that everything collides; some sort differently by code point than by UTF-16 unit. */
export const personIds = [
  'person-1',
  'person-Ａ2',
  'person-😀3',
  'person-4',
  'persön-5',
  'constructor',
  '__proto__',
]

/** Ids that aliases may replace. Each may be merged into a person or into one of those before it: chains, no circles. */
export const oldIds = ['old-1', 'old-2', 'old-3']

/** Ids of crimes. */
export const crimeIds = ['crime-1', 'crime-2', 'crime-Ａ3', 'crime-😀4']

/** Codes that the generated harm table lists. */
export const listedCodes = ['10D', '8N', '1', '105A', '92A']

/** Codes that it does not, one of them the name of something that every object inherits. */
export const unlistedCodes = ['X9', 'valueOf']

/** Areas. */
export const areas = ['North', 'South', 'Ａrea', '😀rea']

/** Schemes, one of them a force's own word. */
export const schemes = ['iom', 'marac', 'local-scheme']
