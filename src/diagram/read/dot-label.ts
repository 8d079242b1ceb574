/** The fields of a record, without the names of their ports; signs behind `\\` are text. */
export function recordFields(label: string): string[] {
  const fields = ['']
  let isPort = false
  for (const [sign] of label.matchAll(/\\.|[\s\S]/g)) {
    const last = fields.length - 1
    if (sign === '<') isPort = true
    else if (sign === '>') isPort = false
    else if (isPort || sign === '{' || sign === '}') continue
    else if (sign === '|') fields.push('')
    else fields[last] += /^\\[{}|<> ]$/.test(sign) ? sign.slice(1) : sign
  }
  return fields
}

/** Lines of a label; `\l`, `\n` and `\r` end them, `\N` is the name of the node. */
export function dotLines(label: string, name: string): string[] {
  const bare = isMarkup(label)
    ? label
        .replace(/\s*(?:<br\s*\/?>|<\/tr>)\s*/gi, '\n')
        .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    : label
  return bare
    .replace(/\\[NG]/g, name)
    .split(/\\[nlr]|\n/)
    .map((line) => entities(line).replaceAll('\\\\', '\\').replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
}

/** Graphviz does not tell what is HTML; where nothing is closed there is none. */
export function isMarkup(label: string): boolean {
  return /<\/|\/>|<br>/i.test(label)
}

function entities(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&')
}
