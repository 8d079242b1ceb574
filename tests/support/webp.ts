/** Pictures of 6 by 4 pixels in WebP, as ImageMagick writes them. */
const webps = {
  lossy:
    'UklGRjgAAABXRUJQVlA4ICwAAACQAQCdASoGAAQAAgA0JaACdLoAA5gA/upl//Ys5bAlB/9Wh/6tD/1aH7dgAA==',
  seeThrough: 'UklGRh4AAABXRUJQVlA4TBEAAAAvBcAAEAdQoEIXpoCBiOh/AAA=',
  moving:
    'UklGRsAAAABXRUJQVlA4WAoAAAACAAAABQAAAwAAQU5JTQYAAAD/////AABBTk1GSAAAAAAAAAAAAAUAAAMAAGQAAAJWUDggMAAAANABAJ0BKgYABAACADQloAJ0ugH4AAOwAP7wxAv/ILlhdcjX/yA/5Af8gP/48gAAAEFOTUZEAAAAAAAAAAAABQAAAwAAZAAAAFZQOCAsAAAAlAEAnQEqBgAEAAAANCWgAnS6AAOYAP75k2//kB//kB//kB//ID/iF3sgAw==',
}

export function webp(kind: keyof typeof webps): Buffer {
  return Buffer.from(webps[kind], 'base64')
}
