const mostRedirects = 5
/** Milliseconds for all of it. */
const patience = 30_000

/**
 * Bytes of an address of the web, or why there are none. Nothing of the machine goes
 * along: no cookies, no address of a page.
 *
 * @param largest bytes; of more, the rest is not loaded
 */
export async function download(
  address: string,
  largest: number,
): Promise<Uint8Array | { cause: string }> {
  const signal = AbortSignal.timeout(patience)
  try {
    let url = new URL(address)
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      if (!/^https?:$/.test(url.protocol)) return { cause: 'its address leads elsewhere' }
      const response = await fetch(url, {
        ...{ signal, redirect: 'manual', credentials: 'omit' },
        headers: { accept: 'image/*', 'user-agent': 'deckle' },
      })
      const next = response.headers.get('location')
      if (response.status < 300 || response.status > 399 || next === null)
        return await bytesOf(response, largest)
      await response.body?.cancel()
      url = new URL(next, url)
    }
    return { cause: 'its address leads on without end' }
  } catch {
    return { cause: signal.aborted ? 'its server does not answer' : 'cannot load it' }
  }
}

async function bytesOf(
  response: Response,
  largest: number,
): Promise<Uint8Array | { cause: string }> {
  if (!response.ok || response.body === null) {
    await response.body?.cancel()
    return { cause: `its server answers ${response.status}` }
  }
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > largest) return { cause: 'it is larger than 50 MB' }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
