/** Elements of SVG that draw, and nothing else (SVG 2; Filter Effects 1). */
export const drawing = new Set([
  ...['svg', 'g', 'defs', 'symbol', 'use', 'switch', 'title', 'desc', 'style'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'],
  ...['text', 'tspan', 'textPath', 'image'],
  ...['linearGradient', 'radialGradient', 'stop', 'pattern', 'marker'],
  ...['clipPath', 'mask', 'filter'],
  ...['feBlend', 'feColorMatrix', 'feComponentTransfer', 'feComposite'],
  ...['feConvolveMatrix', 'feDiffuseLighting', 'feDisplacementMap', 'feDistantLight'],
  ...['feDropShadow', 'feFlood', 'feFuncA', 'feFuncB', 'feFuncG', 'feFuncR'],
  ...['feGaussianBlur', 'feMerge', 'feMergeNode', 'feOffset'],
  ...['fePointLight', 'feSpecularLighting', 'feSpotLight', 'feTile', 'feTurbulence'],
])

/** Elements whose absence changes what is seen or done, in words. */
export const told: Record<string, string | undefined> = {
  script: 'scripts',
  foreignObject: 'text in HTML (foreignObject)',
  feImage: 'outside references',
  // A large radius takes minutes for each picture.
  feMorphology: 'filters that thicken (feMorphology)',
  iframe: 'outside references',
  audio: 'sound',
  video: 'films',
  animate: 'movement',
  animateMotion: 'movement',
  animateTransform: 'movement',
  set: 'movement',
}
