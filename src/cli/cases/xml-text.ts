// What XML 1.0 cannot hold, even escaped; half a pair of surrogates is no character either.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to keep out
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** A text between the tags of XML 1.0; what XML cannot hold becomes �. */
export function xmlText(text: string): string {
  return text.replace(notXml, '\ufffd').replace(/[&<>"]/g, (mark) => String(entities[mark]))
}

/** A text as the value of an attribute, in double quotes. */
export function xmlValue(text: string): string {
  return xmlText(text).replace(/[\t\n\r]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
