/** Custom properties are named after fields: `bodyLine` is `--body-line`. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
