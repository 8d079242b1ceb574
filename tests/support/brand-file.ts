import { zip } from '../../src/ooxml/zip.js'

const office = 'http://schemas.openxmlformats.org'
const a = `xmlns:a="${office}/drawingml/2006/main"`
const r = `xmlns:r="${office}/officeDocument/2006/relationships"`
const p = `xmlns:p="${office}/presentationml/2006/main"`

/** A placeholder; `box` in points: x, y, width, height. */
export interface TestPlace {
  type?: string
  index?: number
  box?: [number, number, number, number]
  /** Stands in its `a:lstStyle`. */
  style?: string
  /** Attributes of its `a:bodyPr`. */
  body?: string
  /** XML of its paragraphs. */
  prompt?: string
}

export interface TestLayout {
  name: string
  type?: string
  places: TestPlace[]
  /** XML of shapes that are no placeholders, behind the places. */
  shapes?: string
  /** XML of `p:bg`. */
  background?: string
}

export interface TestMaster {
  layouts: TestLayout[]
  places?: TestPlace[]
  shapes?: string
  background?: string
  /** Content of `p:txStyles`; none at all where it is ''. */
  styles?: string
  colors?: Record<string, string>
  fonts?: [heading: string, body: string]
}

export interface TestBrand {
  masters: TestMaster[]
  /** Points. */
  size?: [number, number]
  /** Further files of the package, and instead of those that there are. */
  files?: Record<string, string | Uint8Array>
  mainType?: string
  /** Content types of further files, by their endings. */
  types?: Record<string, string>
}

const usualColors = {
  dk1: '000000',
  lt1: 'FFFFFF',
  dk2: '44546A',
  lt2: 'E7E6E6',
  accent1: '0B5394',
  accent2: 'C55A11',
  accent3: 'A5A5A5',
  accent4: 'FFC000',
  accent5: '5B9BD5',
  accent6: '70AD47',
  hlink: '0563C1',
  folHlink: '954F72',
}

export const masterPlaces: TestPlace[] = [
  { type: 'title', box: [66, 29, 828, 104] },
  { type: 'body', index: 1, box: [66, 144, 828, 343] },
  { type: 'dt', index: 2, box: [66, 500, 216, 29] },
  { type: 'ftr', index: 3, box: [318, 500, 324, 29] },
  { type: 'sldNum', index: 4, box: [678, 500, 216, 29] },
]

const foot: TestPlace[] = [
  { type: 'dt', index: 10 },
  { type: 'ftr', index: 11 },
  { type: 'sldNum', index: 12 },
]

/** Layouts as a new presentation of PowerPoint has them. */
export const usualLayouts: TestLayout[] = [
  {
    name: 'Title Slide',
    type: 'title',
    places: [
      { type: 'ctrTitle', box: [120, 88, 720, 188] },
      { type: 'subTitle', index: 1, box: [120, 284, 720, 130] },
      ...foot,
    ],
  },
  {
    name: 'Title and Content',
    type: 'obj',
    places: [{ type: 'title' }, { index: 1 }, ...foot],
  },
  {
    name: 'Section Header',
    type: 'secHead',
    places: [
      { type: 'title', box: [65, 135, 828, 224] },
      { type: 'body', index: 1, box: [65, 361, 828, 118] },
      ...foot,
    ],
  },
  {
    name: 'Two Content',
    type: 'twoObj',
    places: [
      { type: 'title' },
      { index: 1, box: [66, 144, 408, 343] },
      { index: 2, box: [486, 144, 408, 343] },
      ...foot,
    ],
  },
  { name: 'Title Only', type: 'titleOnly', places: [{ type: 'title' }, ...foot] },
  { name: 'Blank', type: 'blank', places: foot },
  {
    name: 'Picture with Caption',
    type: 'picTx',
    places: [
      { type: 'title', box: [67, 36, 310, 126] },
      { type: 'pic', index: 1, box: [408, 78, 486, 384] },
      { type: 'body', index: 2, box: [67, 162, 310, 90] },
      ...foot,
    ],
  },
]

export const usualMaster: TestMaster = { layouts: usualLayouts }

/** A PowerPoint file, written here part by part, with masters and layouts as asked. */
export function brandFile({
  masters,
  size = [960, 540],
  files = {},
  mainType = 'presentation.main',
  types: endings = {},
}: TestBrand): Uint8Array {
  const parts = new Map<string, string | Uint8Array>()
  const types = Object.entries(endings).map(
    ([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`,
  )
  const add = (path: string, type: string, content: string) => {
    types.push(
      `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
    )
    parts.set(path, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`)
  }
  let layoutNumber = 0
  masters.forEach((master, index) => {
    const number = index + 1
    const own = master.layouts.map((layout) => {
      const path = `ppt/slideLayouts/slideLayout${++layoutNumber}.xml`
      add(path, 'presentationml.slideLayout', layoutXml(layout))
      parts.set(
        relsOf(path),
        rels([['rId1', 'slideMaster', `../slideMasters/slideMaster${number}.xml`]]),
      )
      return path
    })
    const path = `ppt/slideMasters/slideMaster${number}.xml`
    add(path, 'presentationml.slideMaster', masterXml(master, number))
    parts.set(
      relsOf(path),
      rels([
        ...own.map(
          (layout, at): Rel => [`rId${at + 1}`, 'slideLayout', `../../${layout}`],
        ),
        [`rId${own.length + 1}`, 'theme', `../theme/theme${number}.xml`],
      ]),
    )
    add(`ppt/theme/theme${number}.xml`, 'theme', themeXml(master, number))
  })
  add(
    'ppt/presentation.xml',
    `presentationml.${mainType}`,
    presentationXml(masters.length, size),
  )
  parts.set(
    'ppt/_rels/presentation.xml.rels',
    rels(
      masters.map((_, index) => [
        `rId${index + 1}`,
        'slideMaster',
        `slideMasters/slideMaster${index + 1}.xml`,
      ]),
    ),
  )
  parts.set('_rels/.rels', rels([['rId1', 'officeDocument', 'ppt/presentation.xml']]))
  for (const [path, content] of Object.entries(files)) parts.set(path, content)
  return zip([
    [
      '[Content_Types].xml',
      Buffer.from(
        `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${types.join('')}</Types>`,
      ),
    ],
    ...[...parts].map(([path, content]): [string, Uint8Array] => [
      path,
      Buffer.from(content),
    ]),
  ])
}

type Rel = [id: string, kind: string, target: string, external?: boolean]

/** The relationships of a part; targets count from its folder. */
export function rels(list: Rel[]): string {
  return `<Relationships xmlns="${office}/package/2006/relationships">${list
    .map(
      ([id, kind, target, external]) =>
        `<Relationship Id="${id}" Type="${office}/officeDocument/2006/relationships/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`
}

export function relsOf(path: string): string {
  const at = path.lastIndexOf('/')
  return `${path.slice(0, at)}/_rels/${path.slice(at + 1)}.rels`
}

/** A rectangle; box in points. */
export function rectangle(
  [x, y, width, height]: [number, number, number, number],
  fill: string,
  id = 90,
): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Field"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${frame([x, y, width, height])}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill>${fill}</a:solidFill></p:spPr></p:sp>`
}

export function solidBackground(color: string): string {
  return `<p:bg><p:bgPr><a:solidFill>${color}</a:solidFill><a:effectLst/></p:bgPr></p:bg>`
}

function frame([x, y, width, height]: [number, number, number, number]): string {
  const emu = (points: number) => Math.round(points * 12_700)
  return `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`
}

const emptyPrompt = '<a:p><a:endParaRPr lang="en-US"/></a:p>'

function placeXml(
  { type, index, box, style = '', body = '', prompt = emptyPrompt }: TestPlace,
  id: number,
): string {
  const attributes = [
    type && `type="${type}"`,
    index !== undefined && `idx="${index}"`,
  ].filter(Boolean)
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${type ?? 'Content'} ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${attributes.join(' ')}/></p:nvPr></p:nvSpPr><p:spPr>${box ? frame(box) : ''}</p:spPr><p:txBody><a:bodyPr ${body}/><a:lstStyle>${style}</a:lstStyle>${prompt}</p:txBody></p:sp>`
}

function treeXml(places: TestPlace[], shapes = ''): string {
  return `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${shapes}${places.map((place, index) => placeXml(place, index + 2)).join('')}</p:spTree>`
}

function layoutXml({ name, type, places, shapes, background = '' }: TestLayout): string {
  return `<p:sldLayout ${a} ${r} ${p}${type ? ` type="${type}"` : ''} preserve="1"><p:cSld name="${name}">${background}${treeXml(places, shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`
}

function masterXml(master: TestMaster, number: number): string {
  const {
    layouts,
    places = masterPlaces,
    shapes,
    background,
    styles = usualStyles,
  } = master
  const first = 2_147_483_648 + number * 100
  const ids = layouts.map(
    (_, index) => `<p:sldLayoutId id="${first + index}" r:id="rId${index + 1}"/>`,
  )
  const ground =
    background ?? '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>'
  return `<p:sldMaster ${a} ${r} ${p}><p:cSld>${ground}${treeXml(places, shapes)}</p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst>${ids.join('')}</p:sldLayoutIdLst>${styles === '' ? '' : `<p:txStyles>${styles}</p:txStyles>`}</p:sldMaster>`
}

function bodyLevel(level: number, size: number): string {
  const indent = 228_600
  return `<a:lvl${level}pPr marL="${indent * (2 * level - 1)}" indent="-${indent}" algn="l"><a:lnSpc><a:spcPct val="90000"/></a:lnSpc><a:spcBef><a:spcPts val="1000"/></a:spcBef><a:buFont typeface="Arial"/><a:buChar char="•"/><a:defRPr sz="${size}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl${level}pPr>`
}

const usualStyles = `<p:titleStyle><a:lvl1pPr algn="l"><a:lnSpc><a:spcPct val="90000"/></a:lnSpc><a:buNone/><a:defRPr sz="4400"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mj-lt"/></a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle>${[2800, 2400, 2000, 1800, 1800].map((size, index) => bodyLevel(index + 1, size)).join('')}</p:bodyStyle><p:otherStyle><a:lvl1pPr algn="l"><a:defRPr sz="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:otherStyle>`

function themeXml(
  { colors, fonts = ['Calibri Light', 'Calibri'] }: TestMaster,
  number: number,
): string {
  const scheme = Object.entries({ ...usualColors, ...colors })
    .map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`)
    .join('')
  const font = (name: string, face: string) =>
    `<a:${name}><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
  const line = `<a:ln w="6350">${fill}</a:ln>`
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
  return `<a:theme ${a} name="Test ${number}"><a:themeElements><a:clrScheme name="Test">${scheme}</a:clrScheme><a:fontScheme name="Test">${font('majorFont', fonts[0])}${font('minorFont', fonts[1])}</a:fontScheme><a:fmtScheme name="Test"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
}

function presentationXml(masterCount: number, [width, height]: [number, number]): string {
  const ids = Array.from(
    { length: masterCount },
    (_, index) =>
      `<p:sldMasterId id="${2_147_483_648 + (index + 1) * 100 + 50}" r:id="rId${index + 1}"/>`,
  )
  return `<p:presentation ${a} ${r} ${p}><p:sldMasterIdLst>${ids.join('')}</p:sldMasterIdLst><p:sldSz cx="${width * 12_700}" cy="${height * 12_700}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`
}
