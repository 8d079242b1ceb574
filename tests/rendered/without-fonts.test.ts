import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import decompress from 'woff2-encoder/decompress'
import { formats } from '../../src/render/index.js'
import { overflowWithFonts, skipsChromium } from '../support/chromium.js'
import { compileText } from '../support/compile-file.js'
import { prose } from '../support/prose.js'
import { tellSkipped } from '../support/tell-skipped.js'
import { createFolder } from '../support/workspace.js'

tellSkipped('sheets are not shown with few fonts', skipsChromium)

/** Scripts that Deckle has no font of: each letter and each mark is a box there. */
const unknown: [lang: string, text: string[]][] = Object.entries({
  am: 'የከተማው ቤተ መጻሕፍት ከሚያዝያ ወር ጀምሮ እስከ ምሽቱ ሦስት ሰዓት ክፍት ይሆናል። ሠራተኞቹ ውይይት ጠይቀዋል።',
  km: 'បណ្ណាល័យក្រុងនឹងបើករហូតដល់ម៉ោងប្រាំបួនយប់។ បុគ្គលិកស្នើសុំឱ្យពិភាក្សាអំពីវេនការងារមុនពេលចាប់ផ្តើម។',
  te: 'నగర గ్రంథాలయం పని దినాలలో రాత్రి తొమ్మిది గంటల వరకు తెరిచి ఉంటుంది. ఉద్యోగులు చర్చను కోరారు.',
  bo: 'གྲོང་ཁྱེར་གྱི་དཔེ་མཛོད་ཁང་ལས་ཀའི་ཉིན་མོར་དགོང་མོའི་ཆུ་ཚོད་དགུ་བར་སྒོ་འབྱེད་ཀྱི་ཡོད།',
}).map(([lang, text]) => [lang, [text]])

/** Scripts that sheets have fonts for. */
const languages = ['ru', 'el', 'fa', 'he', 'hi', 'th', 'ta', 'ka', 'ja', 'zh', 'ko']

describe.skipIf(skipsChromium !== undefined)('with fonts for Latin text alone', () => {
  it.each([...languages.map((lang) => [lang, prose[lang] ?? []] as const), ...unknown])(
    'a sheet in the language %s is whole',
    async (lang, texts) => {
      const html = await sheetIn(lang, texts.join(' '))
      const config = await latinFonts()
      expect(await overflowWithFonts(html, config)).toBe(0)
      // The same where East Asian fonts are not installed beside Deckle.
      const bare = html.replace(
        /@font-face \{[^}]*"Noto Sans (?:JP|KR|SC|TC)"[^}]*\}/g,
        '',
      )
      if (bare !== html) expect(await overflowWithFonts(bare, config)).toBe(0)
    },
    30_000,
  )
})

/** A briefing that fills its sheet. */
async function sheetIn(lang: string, text: string): Promise<string> {
  const paragraphs = (count: number) => `${text}\n\n`.repeat(count)
  const length = Math.max(1, Math.round(1500 / text.length))
  const markdown = `---\nlang: ${lang}\n---\n# ${text.slice(0, 60)}\n\n## Summary\n\n${paragraphs(length)}\n\n## Key points\n\n- **${text.slice(0, 30)}** ${text}\n- ${text}\n\n| ${text.slice(0, 20)} | B |\n|---|--:|\n| ${text.slice(20, 50)} | 12.5 |\n`
  return formats.html['.html'](await compileText(markdown))
}

/** A fontconfig file whose only font is one for Latin text. */
async function latinFonts(): Promise<string> {
  const folder = await createFolder()
  await mkdir(folder, { recursive: true })
  const require = createRequire(import.meta.url)
  const file = require.resolve('@fontsource/tinos/files/tinos-latin-400-normal.woff2')
  await writeFile(join(folder, 'tinos.ttf'), await decompress(await readFile(file)))
  const config = join(folder, 'fonts.conf')
  await writeFile(
    config,
    `<?xml version="1.0"?><fontconfig><dir>${folder}</dir><cachedir>${folder}</cachedir></fontconfig>`,
  )
  return config
}
