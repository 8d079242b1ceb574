import { eastAsianFonts, scriptFonts } from '../../../typography/index.js'

/**
 * Fonts by script (ISO 15924) that a theme lists for languages that its slots name none
 * for: ours, and those that themes of Office have, as far as they are still on Windows.
 */
export function scriptTypefaces(): [script: string, typeface: string][] {
  return [
    ...[...eastAsianFonts, ...scriptFonts].map(({ script, office }): [string, string] => [
      script,
      office,
    ]),
    ...others,
  ]
}

const others: [string, string][] = [
  ['Cans', 'Gadugi'],
  ['Cher', 'Gadugi'],
  ['Ethi', 'Ebrima'],
  ['Gujr', 'Nirmala UI'],
  ['Guru', 'Nirmala UI'],
  ['Khmr', 'Leelawadee UI'],
  ['Knda', 'Nirmala UI'],
  ['Laoo', 'Leelawadee UI'],
  ['Mlym', 'Nirmala UI'],
  ['Mong', 'Mongolian Baiti'],
  ['Mymr', 'Myanmar Text'],
  ['Orya', 'Nirmala UI'],
  ['Sinh', 'Nirmala UI'],
  ['Syrc', 'Segoe UI Historic'],
  ['Telu', 'Nirmala UI'],
  ['Thaa', 'MV Boli'],
  ['Tibt', 'Microsoft Himalaya'],
  ['Yiii', 'Microsoft Yi Baiti'],
]
