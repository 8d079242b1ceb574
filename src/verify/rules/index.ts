import type { Rule } from '../finding.js'
import { alternativeText, fileNameAsText } from './accessibility/alternative-text.js'
import { documentTitle } from './accessibility/document-title.js'
import { languageTag, textLanguage } from './accessibility/languages.js'
import { readingOrder } from './accessibility/reading-order.js'
import { repeatedSlideTitle, slideTitle } from './accessibility/slide-titles.js'
import { tableHeader } from './accessibility/tables.js'
import { chartAxes } from './chart/axes.js'
import { chartLabelPosition } from './chart/label-positions.js'
import { chartPoints } from './chart/points.js'
import { chartOverlap, chartSeries } from './chart/series.js'
import {
  chartData,
  chartFormula,
  unreadableWorkbook,
  workbookContent,
} from './chart/workbook.js'
import { pictureType, svgFallback, unreadablePicture } from './media/pictures.js'
import {
  missingContentType,
  missingContentTypes,
  orphanContentType,
  repeatedContentType,
  unregisteredMediaType,
  wrongContentType,
} from './package/content-types.js'
import {
  firstEntry,
  folderEntry,
  partName,
  repeatedPartName,
} from './package/part-names.js'
import { coreProperties, extendedProperties } from './package/properties.js'
import { unknownReference, wrongReference } from './package/references.js'
import {
  externalTarget,
  incompleteRelationship,
  orphanRelationships,
  relationshipId,
  relationshipTarget,
} from './package/relationships.js'
import { rootElement } from './package/root-element.js'
import { unreachablePart } from './package/unreachable-part.js'
import {
  byteOrderMark,
  documentType,
  malformedXml,
  undeclaredPrefix,
  xmlEncoding,
} from './package/xml.js'
import { adjustValues } from './page/adjust-values.js'
import { graphicData } from './page/graphic-data.js'
import {
  backgroundEffects,
  emptyPicture,
  missingTextBody,
} from './page/incomplete-shapes.js'
import { animationTargets, connectorEnds } from './page/links-between-shapes.js'
import { layoutList, notesOfSlide, pageParents } from './page/parents.js'
import { repeatedPlaceholder, unknownPlaceholder } from './page/placeholders.js'
import { shapeIds, shapeNames, toleratedShapeIds } from './page/shape-ids.js'
import { commentAuthors } from './presentation/comment-authors.js'
import { macros } from './presentation/macros.js'
import { masterIds } from './presentation/master-ids.js'
import {
  missingMaster,
  notesMaster,
  notesSize,
  ownTheme,
} from './presentation/notes-master.js'
import { presentationPart } from './presentation/presentation-part.js'
import { sectionIds, sectionOrder, sectionSlides } from './presentation/sections.js'
import { repeatedSlide, slideIds, unlistedSlide } from './presentation/slide-list.js'
import { schemaRules } from './schema.js'
import { cellText, tableGrid, tableWidth } from './table/grid.js'
import { tableSpans } from './table/spans.js'
import { formulaChoice, formulaInNotes } from './text/formulas.js'
import { emptyLink, linkAction, linkMode } from './text/links.js'
import { emptyRun, fieldText, lineBreakInText } from './text/runs.js'

/** All rules, in the order in which they are told. */
export const rules: readonly Rule[] = [
  // The package
  repeatedPartName,
  partName,
  folderEntry,
  firstEntry,
  missingContentTypes,
  repeatedContentType,
  orphanContentType,
  missingContentType,
  wrongContentType,
  unregisteredMediaType,
  orphanRelationships,
  incompleteRelationship,
  relationshipId,
  relationshipTarget,
  externalTarget,
  unreachablePart,
  malformedXml,
  documentType,
  xmlEncoding,
  byteOrderMark,
  undeclaredPrefix,
  rootElement,
  coreProperties,
  extendedProperties,
  // What stands in a part
  ...schemaRules,
  unknownReference,
  wrongReference,
  // The presentation
  presentationPart,
  slideIds,
  repeatedSlide,
  unlistedSlide,
  missingMaster,
  masterIds,
  notesMaster,
  notesSize,
  ownTheme,
  sectionSlides,
  sectionOrder,
  sectionIds,
  commentAuthors,
  macros,
  // Slides, layouts, masters and notes
  pageParents,
  layoutList,
  notesOfSlide,
  shapeIds,
  toleratedShapeIds,
  shapeNames,
  repeatedPlaceholder,
  unknownPlaceholder,
  connectorEnds,
  animationTargets,
  graphicData,
  adjustValues,
  missingTextBody,
  backgroundEffects,
  emptyPicture,
  // Text
  emptyRun,
  formulaChoice,
  formulaInNotes,
  lineBreakInText,
  fieldText,
  linkAction,
  linkMode,
  emptyLink,
  // Tables
  tableGrid,
  tableSpans,
  tableWidth,
  cellText,
  // Charts
  chartAxes,
  chartSeries,
  chartPoints,
  chartLabelPosition,
  chartOverlap,
  chartData,
  unreadableWorkbook,
  workbookContent,
  chartFormula,
  // Pictures
  unreadablePicture,
  pictureType,
  svgFallback,
  // Accessibility
  slideTitle,
  repeatedSlideTitle,
  alternativeText,
  fileNameAsText,
  tableHeader,
  textLanguage,
  languageTag,
  readingOrder,
  documentTitle,
]
