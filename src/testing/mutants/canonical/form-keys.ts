/** Gives texts short names, equal ones the same: forms of whole documents stay small however large their parts are. */
export function openFormKeys(): (text: string) => string {
  const keys = new Map<string, string>()
  return (text) => {
    const known = keys.get(text)
    if (known !== undefined) return known
    const key = `#${keys.size}`
    keys.set(text, key)
    return key
  }
}
