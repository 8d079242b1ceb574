import { renderPptx } from '../../src/render/pptx/index.js'
import { loadTheme } from '../../src/theme/load.js'
import { specimen } from '../render/pptx/specimen.js'
import {
  addPart,
  type DeckFiles,
  type Edit,
  insertBefore,
  put,
  relate,
  replace,
  unpack,
} from './deck-files.js'
import { workbook } from './workbook.js'

/** The slide with everything that Deckle itself does not write. */
export const richSlide = 'ppt/slides/slide6.xml'
export const chart = 'ppt/charts/chart1.xml'
export const picture = 'ppt/media/image-4a5eb7171b58.png'

const presentationml = 'application/vnd.openxmlformats-officedocument.presentationml'
const main = 'http://schemas.openxmlformats.org'
const relationships = 'ppt/slides/_rels/slide6.xml.rels'

/**
 * A sound deck with one of everything: what Deckle writes, and on its last slide a chart
 * with its workbook, a table with spans, an SVG picture, a group, a connector, an
 * animation, a preset shape with an adjust value, and a comment.
 */
export async function richDeck(): Promise<DeckFiles> {
  const files = unpack(await renderPptx(specimen(), await loadTheme('default')))
  for (const edit of additions) edit(files)
  return files
}

const additions: Edit[] = [
  insertBefore(
    '[Content_Types].xml',
    '<Override',
    '<Default Extension="svg" ContentType="image/svg+xml"/><Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>',
  ),
  addPart(
    chart,
    'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    chartXml(),
  ),
  put(
    'ppt/charts/_rels/chart1.xml.rels',
    `<Relationships xmlns="${main}/package/2006/relationships"></Relationships>`,
  ),
  relate(
    'ppt/charts/_rels/chart1.xml.rels',
    'rId1',
    'package',
    '../embeddings/sheet1.xlsx',
  ),
  put('ppt/embeddings/sheet1.xlsx', workbook()),
  put('ppt/media/image.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'),
  addPart('ppt/comments/comment1.xml', `${presentationml}.comments+xml`, comments()),
  addPart('ppt/commentAuthors.xml', `${presentationml}.commentAuthors+xml`, authors()),
  relate(
    'ppt/_rels/presentation.xml.rels',
    'rId90',
    'commentAuthors',
    'commentAuthors.xml',
  ),
  relate(relationships, 'rId90', 'comments', '../comments/comment1.xml'),
  relate(relationships, 'rId91', 'chart', '../charts/chart1.xml'),
  relate(relationships, 'rId92', 'image', '../media/image.svg'),
  insertBefore(richSlide, '</p:spTree>', shapes()),
  replace(
    richSlide,
    '<a:blip r:embed="rId2"/>',
    `<a:blip r:embed="rId2"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="rId92"/></a:ext></a:extLst></a:blip>`,
  ),
  insertBefore(richSlide, '</p:sld>', timing()),
]

function shapes(): string {
  return [
    frame(
      20,
      'Chart',
      'chart',
      `<c:chart xmlns:c="${main}/drawingml/2006/chart" r:id="rId91"/>`,
    ),
    frame(21, 'Spans', 'table', table()),
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="22" name="Group" descr="Two stars"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${star(23, 'One')}${star(24, 'Two')}</p:grpSp>`,
    `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="25" name="Connector" descr="From one to two"/><p:cNvCxnSpPr><a:stCxn id="23" idx="0"/><a:endCxn id="24" idx="0"/></p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr><a:prstGeom prst="line"><a:avLst/></a:prstGeom></p:spPr></p:cxnSp>`,
  ].join('')
}

function frame(id: number, name: string, kind: string, content: string): string {
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${name}" descr="${name}"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="0" y="0"/><a:ext cx="3000" cy="2000"/></p:xfrm><a:graphic><a:graphicData uri="${main}/drawingml/2006/${kind}">${content}</a:graphicData></a:graphic></p:graphicFrame>`
}

function table(): string {
  const cell = (attributes: string, text: string) =>
    `<a:tc${attributes}><a:txBody><a:bodyPr/><a:p>${text && `<a:r><a:rPr lang="en-GB"/><a:t>${text}</a:t></a:r>`}</a:p></a:txBody><a:tcPr/></a:tc>`
  const rows = [
    [' gridSpan="2"', ' hMerge="1"', ' rowSpan="2"'],
    ['', '', ' vMerge="1"'],
  ].map(
    (row) =>
      `<a:tr h="1000">${row.map((one) => cell(one, /Merge/.test(one) ? '' : 'A')).join('')}</a:tr>`,
  )
  return `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid><a:gridCol w="1000"/><a:gridCol w="1000"/><a:gridCol w="1000"/></a:tblGrid>${rows.join('')}</a:tbl>`
}

function star(id: number, name: string): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9" cy="9"/></a:xfrm><a:prstGeom prst="star8"><a:avLst><a:gd name="adj" fmla="val 30000"/></a:avLst></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-GB"/></a:p></p:txBody></p:sp>`
}

function timing(): string {
  return `<p:timing><p:tnLst><p:par><p:cTn id="1" dur="indefinite" nodeType="tmRoot"><p:childTnLst><p:set><p:cBhvr><p:cTn id="2" dur="1"/><p:tgtEl><p:spTgt spid="23"/></p:tgtEl><p:attrNameLst><p:attrName>style.visibility</p:attrName></p:attrNameLst></p:cBhvr><p:to><p:strVal val="visible"/></p:to></p:set></p:childTnLst></p:cTn></p:par></p:tnLst></p:timing>`
}

function chartXml(): string {
  const points = (values: (string | number)[]) =>
    `<c:ptCount val="${values.length}"/>${values.map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`).join('')}`
  const series = `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>Data!$B$1</c:f><c:strCache>${points(['Ships'])}</c:strCache></c:strRef></c:tx><c:dLbls><c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls><c:cat><c:strRef><c:f>Data!$A$2:$A$3</c:f><c:strCache>${points(['North', 'South'])}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Data!$B$2:$B$3</c:f><c:numCache><c:formatCode>General</c:formatCode>${points([1, 2.5])}</c:numCache></c:numRef></c:val></c:ser>`
  const axis = (name: string, id: number, crossed: number, position: string) =>
    `<c:${name}><c:axId val="${id}"/><c:scaling/><c:axPos val="${position}"/><c:crossAx val="${crossed}"/></c:${name}>`
  return `<c:chartSpace xmlns:c="${main}/drawingml/2006/chart" xmlns:a="${main}/drawingml/2006/main" xmlns:r="${main}/officeDocument/2006/relationships"><c:chart><c:plotArea><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>${series}<c:gapWidth val="150"/><c:axId val="11"/><c:axId val="12"/></c:barChart>${axis('catAx', 11, 12, 'b')}${axis('valAx', 12, 11, 'l')}</c:plotArea></c:chart><c:externalData r:id="rId1"/></c:chartSpace>`
}

function comments(): string {
  return `<p:cmLst xmlns:p="${main}/presentationml/2006/main"><p:cm authorId="1" dt="2025-05-12T10:00:00Z" idx="1"><p:pos x="0" y="0"/><p:text>Well.</p:text></p:cm></p:cmLst>`
}

function authors(): string {
  return `<p:cmAuthorLst xmlns:p="${main}/presentationml/2006/main"><p:cmAuthor id="1" name="Desk" initials="D" lastIdx="1" clrIdx="0"/></p:cmAuthorLst>`
}
