/**
 * What layouts are called: only where PowerPoint's own kind is not told, or to keep
 * layouts for special slides from others.
 */

const covers =
  /(?<!\p{L})(cover|front|opening|deckblatt|titelfolie|portada|couverture|copertina|capa|voorblad|omslag|forside|обложка|титульн\p{L}*)(?!\p{L})|表紙|封面/iu
const titles = /(?<!\p{L})(title|titel|titre|t[ií]tulo)(?!\p{L})/iu
/** "Title" alone names a title slide; "Title and Content" and the like do not. */
const besides =
  /content|text|only|and|two|picture|table|chart|caption|section|inhalt|nur|bild|contenu|seul|contenido/i

/** Whether a layout is called like one for the first slide. */
export function isNamedCover(name: string): boolean {
  const plain = name.replaceAll('_', ' ')
  return covers.test(plain) || (titles.test(plain) && !besides.test(plain))
}

const sections =
  /section|divider|chapter|separator|abschnitt|kapitel|trenn|zwischen|intercal|secci|раздел|章|节|セクション/i

/** Whether a layout is called like one for the beginning of a part. */
export function isNamedSection(name: string): boolean {
  return sections.test(name)
}

const special =
  /quot(e|ation)|testimonial|thank|danke|merci|gracias|closing|end ?slide|final|schluss|disclaimer|agenda|inhaltsverzeichnis|sommaire|table of contents|do[ _]not[ _]use|nicht verwenden|ne pas utiliser|instruction|guideline|anleitung|example|sample|muster|zitat|citation|цитата|team|contact|kontakt|目次|引用/i

/**
 * Whether a layout is called like one for a slide that briefings do not have: quotes,
 * thanks, agenda, what nobody is to use.
 */
export function isNamedSpecial(name: string): boolean {
  return special.test(name)
}
