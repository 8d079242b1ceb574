import type { Heading, PhrasingContent, Root } from 'mdast'
import { headingText } from '../markdown/heading-text.js'

/** What Wikipedia calls the links beside its headings: for the page, and for its source. */
const names = [
  ['edit', 'edit source'],
  ['bearbeiten', 'quelltext bearbeiten'],
  ['modifier', 'modifier le code'],
  ['editar', 'editar código-fonte'],
  ['modifica', 'modifica wikitesto'],
  ['bewerken', 'brontekst bewerken'],
  ['edytuj', 'edytuj kod'],
  ['değiştir', 'kaynağı değiştir'],
  ['править', 'править код'],
  ['ред', 'редагувати код'],
  ['ویرایش', 'ویرایش مبدأ'],
  ['عدل', 'عدل المصدر'],
  ['עריכה', 'עריכת קוד מקור'],
  ['編集', 'ソースを編集'],
  ['编辑', '编辑源代码'],
].flat()

const name = `(?:${names.join('|')})\\.?`
const editLinks = new RegExp(`\\s*\\[\\s*${name}(?:\\s*\\|\\s*${name})*\\s*\\]$`, 'iu')

/** Takes `[edit]` off the headings of a page that was pasted from Wikipedia. */
export function withoutEditLinks(tree: Root): Root {
  const children = tree.children.map((node) =>
    node.type === 'heading' ? withoutEditLink(node) : node,
  )
  return { ...tree, children }
}

function withoutEditLink(heading: Heading): Heading {
  const found = editLinks.exec(headingText(heading))
  if (!found || found.index === 0) return heading
  return { ...heading, children: withoutEnd(heading.children, found[0].length) }
}

/** Without so many letters at the end, and what they stand in, such as a link. */
function withoutEnd(nodes: PhrasingContent[], length: number): PhrasingContent[] {
  const last = nodes.at(-1)
  if (!last || length <= 0) return nodes
  const others = nodes.slice(0, -1)
  if (last.type === 'text' && last.value.length > length)
    return [...others, { ...last, value: last.value.slice(0, -length) }]
  return withoutEnd(others, length - headingText(last).length)
}
