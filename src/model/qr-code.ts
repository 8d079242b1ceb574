/** A QR code without the white around it: rows of modules, true where one is dark. */
export type QrCode = boolean[][]
