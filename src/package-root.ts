/**
 * The folder of the package: that above `src` in the repository, and that above `dist`,
 * in which all bundled files lie side by side.
 */
export const packageRoot = new URL('../', import.meta.url)

/** Whether the program runs as it was published, and not from its source. */
export const isBundled = !import.meta.url.endsWith('.ts')
