import { beforeAll, describe, expect, it } from 'vitest'
import {
  addPart,
  type DeckFiles,
  findingsOf,
  insertBefore,
  relate,
  remove,
  replace,
} from '../deck-files.js'
import { expectFindings } from '../expect-finding.js'
import { richDeck } from '../rich-deck.js'

const presentation = 'ppt/presentation.xml'
const rels = 'ppt/_rels/presentation.xml.rels'
const types = '[Content_Types].xml'
const presentationml = 'application/vnd.openxmlformats-officedocument.presentationml'

let deck: DeckFiles

beforeAll(async () => {
  deck = await richDeck()
})

describe('slides and masters', () => {
  expectFindings(
    () => deck,
    [
      [
        'two slides of one id',
        'slide-ids',
        'Unexpected second slide of the id 256, expected one',
        replace(presentation, /<p:extLst>.*<\/p:extLst>/, ''),
        replace(presentation, '<p:sldId id="257"', '<p:sldId id="256"'),
      ],
      [
        'a slide that is listed twice',
        'repeated-slide',
        'Unexpected second entry of `ppt/slides/slide1.xml` in the list of slides, expected one',
        replace(presentation, /<p:extLst>.*<\/p:extLst>/, ''),
        insertBefore(presentation, '</p:sldIdLst>', '<p:sldId id="300" r:id="rId3"/>'),
      ],
      [
        'a slide that is not listed',
        'unlisted-slide',
        'Unexpected slide that is not in the list of slides',
        replace(presentation, /<p:extLst>.*<\/p:extLst>/, ''),
        replace(presentation, '<p:sldId id="258" r:id="rId5"/>', ''),
      ],
      [
        'a master and a layout of one id',
        'master-ids',
        'Unexpected id 2147483648 of a layout that another master or layout has, expected one of its own',
        replace(
          'ppt/slideMasters/slideMaster1.xml',
          'id="2147483649"',
          'id="2147483648"',
        ),
      ],
      [
        'a layout with the id of a slide',
        'master-ids',
        'Unexpected id 300 of a layout, expected 2147483648 or more',
        replace('ppt/slideMasters/slideMaster1.xml', 'id="2147483649"', 'id="300"'),
      ],
      [
        'no slide master',
        'missing-master',
        'Unexpected presentation without a slide master',
        replace(presentation, /<p:sldMasterIdLst>.*<\/p:sldMasterIdLst>/, ''),
      ],
    ],
  )
})

describe('notes and themes', () => {
  expectFindings(
    () => deck,
    [
      [
        'a notes master that is not listed',
        'notes-master',
        'Unexpected notes master that the presentation does not list',
        replace(presentation, /<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>/, ''),
      ],
      [
        'two masters with one theme',
        'own-theme',
        'Unexpected theme `ppt/theme/theme1.xml`, which `ppt/notesMasters/notesMaster1.xml` has, too, expected one of its own',
        replace(
          'ppt/notesMasters/_rels/notesMaster1.xml.rels',
          'theme2.xml',
          'theme1.xml',
        ),
        remove('ppt/theme/theme2.xml'),
        replace(types, /<Override PartName="\/ppt\/theme\/theme2.xml"[^>]*>/, ''),
      ],
      [
        'a master without a theme',
        'own-theme',
        'Unexpected 0 themes of a master, expected 1',
        replace(
          'ppt/notesMasters/_rels/notesMaster1.xml.rels',
          /<Relationship .*\/>/,
          '',
        ),
        remove('ppt/theme/theme2.xml'),
        replace(types, /<Override PartName="\/ppt\/theme\/theme2.xml"[^>]*>/, ''),
      ],
      [
        'notes on a page that lies across',
        'notes-size',
        'Unexpected size 9144000 × 5143500 of notes pages, expected one that holds what is on the notes master',
        replace(
          presentation,
          '<p:notesSz cx="6858000" cy="9144000"/>',
          '<p:notesSz cx="9144000" cy="5143500"/>',
        ),
      ],
    ],
  )
})

describe('sections', () => {
  expectFindings(
    () => deck,
    [
      [
        'a slide that there is not',
        'section-slides',
        'Unexpected id 999 of a slide in section `Position briefing`, expected that of a slide of the deck',
        insertBefore(presentation, '</p14:sldIdLst>', '<p14:sldId id="999"/>'),
      ],
      [
        'a slide in two sections',
        'section-slides',
        'Unexpected id 256 of a slide in section `Evidence`, expected it in one section only',
        replace(
          presentation,
          /(<\/p14:sldIdLst><\/p14:section>)(?=<\/p14:sectionLst>)/,
          '<p14:sldId id="256"/></p14:sldIdLst></p14:section>',
        ),
      ],
      [
        'a slide in none',
        'section-order',
        'Unexpected 1 slide in no section, expected all of them',
        replace(presentation, '<p14:sldId id="256"/>', ''),
      ],
      [
        'slides in another order',
        'section-order',
        'Unexpected order of slides in sections, expected that of the deck',
        replace(
          presentation,
          '<p14:sldId id="257"/><p14:sldId id="258"/>',
          '<p14:sldId id="258"/><p14:sldId id="257"/>',
        ),
      ],
      [
        'a GUID in small letters',
        'section-ids',
        'Unexpected id `{48f12f8b-1111-2222-3333-444455556666}` of a section, expected a GUID in braces and capital letters',
        replace(
          presentation,
          /(?<=<p14:section name="[^"]*" id=")[^"]*/,
          '{48f12f8b-1111-2222-3333-444455556666}',
        ),
      ],
      [
        'two of one id',
        'section-ids',
        'Unexpected second section of the id `{11111111-2222-3333-4444-555555555555}`, expected one',
        replace(
          presentation,
          /(?<=<p14:section name="[^"]*" id=")[^"]*/,
          '{11111111-2222-3333-4444-555555555555}',
        ),
        replace(
          presentation,
          /(?<=id="\{1111.*<p14:section name="[^"]*" id=")[^"]*/,
          '{11111111-2222-3333-4444-555555555555}',
        ),
      ],
      [
        'another extension',
        'section-ids',
        'Unexpected extension `{00000000-36F7-43E2-AB2F-B90AF26B5E84}` with sections, expected `{521415D9-36F7-43E2-AB2F-B90AF26B5E84}`',
        replace(
          presentation,
          '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}',
          '{00000000-36F7-43E2-AB2F-B90AF26B5E84}',
        ),
      ],
    ],
  )
})

describe('other parts', () => {
  expectFindings(
    () => deck,
    [
      [
        'a comment of nobody',
        'comment-authors',
        'Unexpected comment of author 2, expected one whom the deck lists',
        replace('ppt/comments/comment1.xml', 'authorId="1"', 'authorId="2"'),
      ],
      [
        'macros where there may be none',
        'macros',
        'Unexpected macros in a presentation of a type without macros',
        addPart('ppt/vbaProject.bin', 'application/vnd.ms-office.vbaProject', 'a'),
        relate(rels, 'rId99', 'vbaProject', 'vbaProject.bin'),
      ],
    ],
  )
})

describe('masters of notes and handouts', () => {
  const content =
    '<p:notesMaster xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"/>'

  it.each([
    [
      'a second one',
      'Unexpected second notes master, expected one',
      addPart(
        'ppt/notesMasters/notesMaster2.xml',
        `${presentationml}.notesMaster+xml`,
        content,
      ),
    ],
    [
      'none',
      'Unexpected notes without a notes master',
      remove('ppt/notesMasters/notesMaster1.xml'),
    ],
    [
      'one for handouts that is not listed',
      'Unexpected handout master that the presentation does not list',
      addPart(
        'ppt/handoutMasters/handoutMaster1.xml',
        `${presentationml}.handoutMaster+xml`,
        content.replace('notesMaster', 'handoutMaster'),
      ),
    ],
  ])('%s', (_, reason, edit) => {
    const told = findingsOf(deck, edit).filter(({ rule }) => rule === 'notes-master')
    expect(told.map((one) => one.reason)).toContain(reason)
  })
})
