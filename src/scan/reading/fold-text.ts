/** A text as it is compared where case, blanks at its ends and the number of blanks inside do not matter. */
export function foldText(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase()
}

/** A word of a closed list as it is compared: blanks, hyphens and underscores are the same too. */
export function foldWord(text: string): string {
  return text
    .trim()
    .replace(/[\s_-]+/g, '-')
    .toLowerCase()
}

/** A heading as it is compared: `Crime ID`, `crime_id` and `crimeId` are the same. */
export function foldHeading(text: string): string {
  return text.replace(/[\s_\-\ufeff]+/g, '').toLowerCase()
}
