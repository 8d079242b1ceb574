/** Names that DrawingML knows, where there are too many for a table. */

/** Shapes that text can be warped to. */
export const textWarps = list(`
  textNoShape textPlain textStop textTriangle textTriangleInverted textChevron
  textChevronInverted textRingInside textRingOutside textArchUp textArchDown
  textCircle textButton textArchUpPour textArchDownPour textCirclePour textButtonPour
  textCurveUp textCurveDown textCanUp textCanDown textWave1 textWave2 textDoubleWave1
  textWave4 textInflate textDeflate textInflateBottom textDeflateBottom textInflateTop
  textDeflateTop textDeflateInflate textDeflateInflateDeflate textFadeRight
  textFadeLeft textFadeUp textFadeDown textSlantUp textSlantDown textCascadeUp
  textCascadeDown
`)

/** Colours by name. */
export const colorNames = list(`
  aliceBlue antiqueWhite aqua aquamarine azure beige bisque black blanchedAlmond blue
  blueViolet brown burlyWood cadetBlue chartreuse chocolate coral cornflowerBlue
  cornsilk crimson cyan darkBlue darkCyan darkGoldenrod darkGray darkGrey darkGreen
  darkKhaki darkMagenta darkOliveGreen darkOrange darkOrchid darkRed darkSalmon
  darkSeaGreen darkSlateBlue darkSlateGray darkSlateGrey darkTurquoise darkViolet
  dkBlue dkCyan dkGoldenrod dkGray dkGrey dkGreen dkKhaki dkMagenta dkOliveGreen
  dkOrange dkOrchid dkRed dkSalmon dkSeaGreen dkSlateBlue dkSlateGray dkSlateGrey
  dkTurquoise dkViolet deepPink deepSkyBlue dimGray dimGrey dodgerBlue firebrick
  floralWhite forestGreen fuchsia gainsboro ghostWhite gold goldenrod gray grey green
  greenYellow honeydew hotPink indianRed indigo ivory khaki lavender lavenderBlush
  lawnGreen lemonChiffon lightBlue lightCoral lightCyan lightGoldenrodYellow lightGray
  lightGrey lightGreen lightPink lightSalmon lightSeaGreen lightSkyBlue lightSlateGray
  lightSlateGrey lightSteelBlue lightYellow ltBlue ltCoral ltCyan ltGoldenrodYellow
  ltGray ltGrey ltGreen ltPink ltSalmon ltSeaGreen ltSkyBlue ltSlateGray ltSlateGrey
  ltSteelBlue ltYellow lime limeGreen linen magenta maroon medAquamarine medBlue
  medOrchid medPurple medSeaGreen medSlateBlue medSpringGreen medTurquoise
  medVioletRed mediumAquamarine mediumBlue mediumOrchid mediumPurple mediumSeaGreen
  mediumSlateBlue mediumSpringGreen mediumTurquoise mediumVioletRed midnightBlue
  mintCream mistyRose moccasin navajoWhite navy oldLace olive oliveDrab orange
  orangeRed orchid paleGoldenrod paleGreen paleTurquoise paleVioletRed papayaWhip
  peachPuff peru pink plum powderBlue purple red rosyBrown royalBlue saddleBrown
  salmon sandyBrown seaGreen seaShell sienna silver skyBlue slateBlue slateGray
  slateGrey snow springGreen steelBlue tan teal thistle tomato turquoise violet wheat
  white whiteSmoke yellow yellowGreen
`)

/** Colours of the system. */
export const systemColors = list(`
  scrollBar background activeCaption inactiveCaption menu window windowFrame menuText
  windowText captionText activeBorder inactiveBorder appWorkspace highlight
  highlightText btnFace btnShadow grayText btnText inactiveCaptionText btnHighlight
  3dDkShadow 3dLight infoText infoBk hotLight gradientActiveCaption
  gradientInactiveCaption menuHighlight menuBar
`)

/** Patterns of fills. */
export const patterns = list(`
  pct5 pct10 pct20 pct25 pct30 pct40 pct50 pct60 pct70 pct75 pct80 pct90 horz vert
  ltHorz ltVert dkHorz dkVert narHorz narVert dashHorz dashVert cross dnDiag upDiag
  ltDnDiag ltUpDiag dkDnDiag dkUpDiag wdDnDiag wdUpDiag dashDnDiag dashUpDiag
  diagCross smCheck lgCheck smGrid lgGrid dotGrid smConfetti lgConfetti horzBrick
  diagBrick solidDmnd openDmnd dotDmnd plaid sphere weave divot shingle wave trellis
  zigZag
`)

/** Points of view. */
export const cameras = list(`
  legacyObliqueTopLeft legacyObliqueTop legacyObliqueTopRight legacyObliqueLeft
  legacyObliqueFront legacyObliqueRight legacyObliqueBottomLeft legacyObliqueBottom
  legacyObliqueBottomRight legacyPerspectiveTopLeft legacyPerspectiveTop
  legacyPerspectiveTopRight legacyPerspectiveLeft legacyPerspectiveFront
  legacyPerspectiveRight legacyPerspectiveBottomLeft legacyPerspectiveBottom
  legacyPerspectiveBottomRight orthographicFront isometricTopUp isometricTopDown
  isometricBottomUp isometricBottomDown isometricLeftUp isometricLeftDown
  isometricRightUp isometricRightDown isometricOffAxis1Left isometricOffAxis1Right
  isometricOffAxis1Top isometricOffAxis2Left isometricOffAxis2Right
  isometricOffAxis2Top isometricOffAxis3Left isometricOffAxis3Right
  isometricOffAxis3Bottom isometricOffAxis4Left isometricOffAxis4Right
  isometricOffAxis4Bottom obliqueTopLeft obliqueTop obliqueTopRight obliqueLeft
  obliqueRight obliqueBottomLeft obliqueBottom obliqueBottomRight perspectiveFront
  perspectiveLeft perspectiveRight perspectiveAbove perspectiveBelow
  perspectiveAboveLeftFacing perspectiveAboveRightFacing
  perspectiveContrastingLeftFacing perspectiveContrastingRightFacing
  perspectiveHeroicLeftFacing perspectiveHeroicRightFacing
  perspectiveHeroicExtremeLeftFacing perspectiveHeroicExtremeRightFacing
  perspectiveRelaxed perspectiveRelaxedModerately
`)

/** Ways to number paragraphs. */
export const numberings = list(`
  alphaLcParenBoth alphaUcParenBoth alphaLcParenR alphaUcParenR alphaLcPeriod
  alphaUcPeriod arabicParenBoth arabicParenR arabicPeriod arabicPlain romanLcParenBoth
  romanUcParenBoth romanLcParenR romanUcParenR romanLcPeriod romanUcPeriod
  circleNumDbPlain circleNumWdBlackPlain circleNumWdWhitePlain arabicDbPeriod
  arabicDbPlain ea1ChsPeriod ea1ChsPlain ea1ChtPeriod ea1ChtPlain ea1JpnChsDbPeriod
  ea1JpnKorPlain ea1JpnKorPeriod arabic1Minus arabic2Minus hebrew2Minus
  thaiAlphaPeriod thaiAlphaParenR thaiAlphaParenBoth thaiNumPeriod thaiNumParenR
  thaiNumParenBoth hindiAlphaPeriod hindiNumPeriod hindiNumParenR hindiAlpha1Period
`)

function list(names: string): ReadonlySet<string> {
  return new Set(names.trim().split(/\s+/))
}
