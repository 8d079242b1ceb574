import { beforeAll, describe } from 'vitest'
import {
  addPart,
  copy,
  type DeckFiles,
  insertBefore,
  moveToEnd,
  override,
  put,
  relate,
  remove,
  rename,
  replace,
  replaceEach,
} from '../deck-files.js'
import { expectFindings } from '../expect-finding.js'
import { picture, richDeck, richSlide } from '../rich-deck.js'

const types = '[Content_Types].xml'
const rels = 'ppt/slides/_rels/slide4.xml.rels'
const core = 'docProps/core.xml'
const presentationml = 'application/vnd.openxmlformats-officedocument.presentationml'
const compatibility =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'

let deck: DeckFiles

beforeAll(async () => {
  deck = await richDeck()
})

describe('the archive', () => {
  expectFindings(
    () => deck,
    [
      [
        'two names that differ in case',
        'repeated-part-name',
        'Unexpected second part of the name `ppt/viewProps.xml`, expected one',
        copy('ppt/viewProps.xml', 'ppt/ViewProps.xml'),
      ],
      [
        'a name with a colon',
        'part-name',
        'Unexpected name of a part, expected a path with slashes and without dots',
        rename(picture, 'ppt/media/a:b.png'),
        replace('ppt/slides/_rels/slide6.xml.rels', 'image-4a5eb7171b58.png', 'a:b.png'),
      ],
      [
        'a folder',
        'folder-entry',
        'Unexpected folder in the archive, expected files only',
        put('ppt/slides/', ''),
      ],
      [
        'the content types behind another file',
        'first-entry',
        'Unexpected first file, expected `[Content_Types].xml`',
        moveToEnd(types),
      ],
    ],
  )
})

describe('content types', () => {
  expectFindings(
    () => deck,
    [
      [
        'one of a part that is not there',
        'orphan-content-type',
        'Unexpected content type of `ppt/slideMasters/slideMaster2.xml`, which is not in the file',
        insertBefore(
          types,
          '</Types>',
          override(
            'ppt/slideMasters/slideMaster2.xml',
            `${presentationml}.slideMaster+xml`,
          ),
        ),
      ],
      [
        'a second one of a part',
        'repeated-content-type',
        'Unexpected second content type of `/ppt/slides/slide1.xml`, expected one',
        insertBefore(
          types,
          '</Types>',
          override('ppt/slides/slide1.xml', `${presentationml}.slide+xml`),
        ),
      ],
      [
        'a second one of an extension',
        'repeated-content-type',
        'Unexpected second content type of `PNG`, expected one',
        insertBefore(
          types,
          '<Override',
          '<Default Extension="PNG" ContentType="image/png"/>',
        ),
      ],
      [
        'a part without one',
        'missing-content-type',
        'Unexpected part without a content type',
        replace(types, '<Default Extension="svg" ContentType="image/svg+xml"/>', ''),
      ],
      [
        'that of another part',
        'wrong-content-type',
        'Unexpected content type `application/xml`, expected that of presentation properties',
        replace(
          types,
          `PartName="/ppt/presProps.xml" ContentType="${presentationml}.presProps+xml"`,
          'PartName="/ppt/presProps.xml" ContentType="application/xml"',
        ),
      ],
      [
        'one that does not exist',
        'unregistered-media-type',
        'Unexpected content type `image/jpg` of `jpg`, expected `image/jpeg`',
        insertBefore(
          types,
          '<Override',
          '<Default Extension="jpg" ContentType="image/jpg"/>',
        ),
      ],
    ],
  )
})

describe('relationships', () => {
  expectFindings(
    () => deck,
    [
      [
        'those of a part that is not there',
        'orphan-relationships',
        'Unexpected relationships of `ppt/charts/chart9.xml`, which is not in the file',
        put(
          'ppt/charts/_rels/chart9.xml.rels',
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
        ),
      ],
      [
        'one without a type',
        'incomplete-relationship',
        'Unexpected relationship `rId4` without `Type`',
        replace(rels, /(?<=Id="rId4") Type="[^"]*"/, ''),
      ],
      [
        'another element among them',
        'incomplete-relationship',
        'Unexpected `Relation`, expected `Relationship`',
        insertBefore(
          'ppt/slides/_rels/slide1.xml.rels',
          '</Relationships>',
          '<Relation/>',
        ),
      ],
      [
        'one of another mode',
        'incomplete-relationship',
        'Unexpected mode `Inside` of `rId1`, expected `Internal` or `External`',
        replace('ppt/slides/_rels/slide1.xml.rels', '/>', ' TargetMode="Inside"/>'),
      ],
      [
        'a second one of the same id',
        'relationship-id',
        'Unexpected second relationship `rId3`, expected unique ids',
        relate(rels, 'rId3', 'slide', 'slide5.xml'),
      ],
      [
        'an id that begins with a digit',
        'relationship-id',
        'Unexpected id `3` of a relationship, expected a letter and then letters and digits',
        replace(rels, 'Id="rId3"', 'Id="3"'),
        replaceEach('ppt/slides/slide4.xml', 'r:id="rId3"', 'r:id="3"'),
      ],
      [
        'one that leads nowhere',
        'relationship-target',
        'Cannot find `../media/none.png`, to which `rId9` leads',
        relate(rels, 'rId9', 'image', '../media/none.png'),
      ],
      [
        'an address with a space',
        'external-target',
        'Unexpected address `https://example.org/a b` of `rId9`, expected one without spaces, quotation marks and the like',
        relate(rels, 'rId9', 'hyperlink', 'https://example.org/a b', 'External'),
      ],
      [
        'an address with a lone percent sign',
        'external-target',
        'Unexpected address `https://example.org/100%` of `rId9`, expected two digits behind each `%`',
        relate(rels, 'rId9', 'hyperlink', 'https://example.org/100%', 'External'),
      ],
      [
        'an address without end',
        'external-target',
        'Unexpected address `https://example.org/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…` of `rId9`, expected at most 2083 characters',
        relate(
          rels,
          'rId9',
          'hyperlink',
          `https://example.org/${'a'.repeat(3000)}`,
          'External',
        ),
      ],
      [
        'a part to which none leads',
        'unreachable-part',
        'Unexpected part to which no relationship leads',
        put('ppt/media/other.png', Buffer.from('89504e470d0a1a0a', 'hex')),
      ],
      [
        'an id that no relationship has',
        'unknown-reference',
        'Unexpected `r:id="rId77"` of `c:chart`, expected the id of a relationship of this part (slide 6, `Chart`)',
        replace(richSlide, 'r:id="rId91"', 'r:id="rId77"'),
      ],
      [
        'one of another kind than the element needs',
        'wrong-reference',
        'Unexpected relationship to a `image` in `r:id="rId2"` of `c:chart`, expected `chart` (slide 6, `Chart`)',
        replace(richSlide, 'r:id="rId91"', 'r:id="rId2"'),
      ],
    ],
  )
})

describe('XML', () => {
  const slide = 'ppt/slides/slide2.xml'
  expectFindings(
    () => deck,
    [
      [
        'that is not well-formed',
        'malformed-xml',
        'Cannot read this part as XML: 2:16: no whitespace between attributes',
        replace('ppt/viewProps.xml', '<p:viewPr', '<p:viewPr a="b"c="d"'),
      ],
      [
        'with a control character',
        'malformed-xml',
        'Cannot read this part as XML: 2:222: disallowed character',
        replace('ppt/viewProps.xml', '/>', '>\u0001</p:viewPr>'),
      ],
      [
        'in Latin-1',
        'malformed-xml',
        'Cannot read this part as XML: 1:1: not in UTF-8',
        put('ppt/viewProps.xml', Buffer.from('<a b="é"/>', 'latin1')),
      ],
      [
        'with a document type',
        'document-type',
        'Unexpected document type declaration, expected none in an Office file',
        replace(slide, '<p:sld', '<!DOCTYPE p:sld><p:sld'),
      ],
      [
        'of another encoding',
        'xml-encoding',
        'Unexpected encoding `ISO-8859-1`, expected `UTF-8`',
        replace(slide, 'UTF-8', 'ISO-8859-1'),
      ],
      [
        'with a byte order mark',
        'byte-order-mark',
        'Unexpected byte order mark in 1 part, expected the XML declaration first',
        replace(slide, '<?xml', '\ufeff<?xml'),
      ],
      [
        'that ignores a prefix which it does not declare',
        'undeclared-prefix',
        'Unexpected prefix `p14` in `mc:Ignorable`, expected one that is declared',
        replace(slide, '<p:sld', `<p:sld ${compatibility} mc:Ignorable="p14"`),
      ],
      [
        'that requires a prefix which it does not declare',
        'undeclared-prefix',
        'Unexpected prefix `p14` in `mc:Requires`, expected one that is declared',
        insertBefore(
          slide,
          '</p:sld>',
          `<mc:AlternateContent ${compatibility}><mc:Choice Requires="p14"><p:transition/></mc:Choice></mc:AlternateContent>`,
        ),
      ],
      [
        'whose root is that of another part',
        'root-element',
        'Unexpected `p:viewPr` at the root of this part (presentation properties), expected `p:presentationPr`',
        put(
          'ppt/presProps.xml',
          '<p:viewPr xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"/>',
        ),
      ],
      [
        'of another namespace',
        'root-element',
        'Unexpected namespace `urn:other` at the root of this part (presentation properties), expected `p:presentationPr`',
        put('ppt/presProps.xml', '<p:presentationPr xmlns:p="urn:other"/>'),
      ],
    ],
  )
})

describe('properties', () => {
  expectFindings(
    () => deck,
    [
      [
        'one that stands twice',
        'core-properties',
        'Unexpected second `dc:title`, expected each property once',
        insertBefore(core, '</cp:coreProperties>', '<dc:title>Again</dc:title>'),
      ],
      [
        'a date in words',
        'core-properties',
        'Unexpected date `yesterday` in `dcterms:created`, expected one like `2025-01-31T12:00:00Z`',
        replace(core, /(?<=<dcterms:created[^>]*>)[^<]*/, 'yesterday'),
      ],
      [
        'a date in words, by its time',
        'core-properties',
        'Unexpected date `2025-01-31Tnoon` in `dcterms:created`, expected one like `2025-01-31T12:00:00Z`',
        replace(core, /(?<=<dcterms:created[^>]*>)[^<]*/, '2025-01-31Tnoon'),
      ],
      [
        'a date of no type',
        'core-properties',
        'Unexpected `dcterms:created` without `xsi:type="dcterms:W3CDTF"`',
        replace(core, ' xsi:type="dcterms:W3CDTF"', ''),
      ],
      [
        'two parts with them',
        'core-properties',
        'Unexpected 2 parts with core properties, expected 1',
        addPart(
          'docProps/core2.xml',
          'application/vnd.openxmlformats-package.core-properties+xml',
          '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
        ),
        insertBefore(
          '_rels/.rels',
          '</Relationships>',
          '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core2.xml"/>',
        ),
      ],
      [
        'more titles than are told',
        'extended-properties',
        'Unexpected number of titles in `TitlesOfParts`: 10, expected 9 as `HeadingPairs` has it',
        insertBefore(
          'docProps/app.xml',
          '</vt:vector></TitlesOfParts>',
          '<vt:lpstr>Another</vt:lpstr>',
        ),
      ],
      [
        'no title',
        'document-title',
        'Unexpected presentation without a title in its properties',
        replace(core, /<dc:title>[^<]*/, '<dc:title>'),
      ],
    ],
  )
})

describe('the presentation in the package', () => {
  expectFindings(
    () => deck,
    [
      [
        'no relationship that leads to it',
        'presentation-part',
        'Cannot find the presentation: no relationship `officeDocument` leads to one',
        replace('_rels/.rels', '/officeDocument"', '/other"'),
      ],
      [
        'two that lead to it',
        'presentation-part',
        'Unexpected 2 relationships to a presentation, expected 1',
        relate('_rels/.rels', 'rId9', 'officeDocument', 'ppt/presentation.xml'),
      ],
      [
        'no list of content types',
        'missing-content-types',
        'Cannot find `[Content_Types].xml`, expected it in every package',
        remove(types),
      ],
    ],
  )
})
