/** Words of the tables that stand for several elements. */
export const groups: Record<string, string[]> = {
  COLOR: named('scrgbClr srgbClr hslClr sysClr schemeClr prstClr'),
  FILL: named('noFill solidFill gradFill blipFill pattFill grpFill'),
  EFFECTS: named('effectLst effectDag'),
  TRANSFORM: named(
    `tint shade comp inv gray alpha alphaOff alphaMod hue hueOff hueMod sat satOff satMod
    lum lumOff lumMod red redOff redMod green greenOff greenMod blue blueOff blueMod gamma
    invGamma`,
  ),
  MATH: named(
    `acc bar box borderBox d eqArr f func groupChr limLow limUpp m nary phant rad sPre sSub
    sSubSup sSup r`,
    'm',
  ),
}

function named(names: string, prefix = 'a'): string[] {
  return names.split(/\s+/).map((name) => `${prefix}:${name}`)
}
