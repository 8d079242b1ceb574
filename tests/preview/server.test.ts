import { request } from 'node:http'
import { afterAll, describe, expect, it } from 'vitest'
import { type Preview, startPreview } from '../../src/preview/start-preview.js'
import { createWorkspace } from '../support/workspace.js'

const workspace = await createWorkspace()
await workspace.write('a.md', '# A on B\n\n## Summary\n\nOne two three.\n')
await workspace.write('secret.txt', 'secret')
const preview = await startPreview({ path: workspace.folder, choices: {} })

afterAll(() => preview.close())

interface Answer {
  status: number | undefined
  headers: NodeJS.Dict<string | string[]>
  body: string
}

function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  of: Preview = preview,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(of.url)
    const asked = request({ hostname, port, path, method, headers }, (response) => {
      let body = ''
      response.on('data', (part) => {
        body += part
      })
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body }),
      )
    })
    asked.on('error', reject)
    asked.end()
  })
}

const { port } = new URL(preview.url)

describe('the server of a preview', () => {
  it('has its page, in which only its own script and style count', async () => {
    const { status, headers, body } = await ask('/')
    expect(status).toBe(200)
    const policy = String(headers['content-security-policy'])
    const nonce = /script-src 'nonce-([\w+/=]+)'/.exec(policy)?.[1]
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/script-src[^;]*unsafe/)
    expect(body).toContain(`<script nonce="${nonce}"`)
    expect(body).not.toContain('{{')
    expect(String((await ask('/')).headers['content-security-policy'])).not.toBe(policy)
  })

  it.each([
    ['another host', { host: 'example.org' }],
    ['a name that leads here', { host: `rebound.example:${port}` }],
    ['another port', { host: '127.0.0.1:1' }],
    ['another origin', { origin: 'https://example.org' }],
    ['no origin at all', { origin: 'null' }],
    ['another site that loads it', { 'sec-fetch-site': 'cross-site' }],
  ])('refuses %s', async (_, headers) => {
    for (const path of ['/', '/news', '/sheet?briefing=x'])
      expect(await ask(path, headers)).toMatchObject({ status: 403, body: '' })
  })

  it.each([
    ['its own names', { host: `localhost:${port}`, origin: `http://localhost:${port}` }],
    ['its own page', { 'sec-fetch-site': 'same-origin' }],
    ['a link', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }],
  ])('answers to %s', async (_, headers) => {
    expect((await ask('/', headers)).status).toBe(200)
  })

  it('has nothing else: no files, no other methods', async () => {
    for (const path of ['/a.md', '/secret.txt', '/../secret.txt', '/%2e%2e/package.json'])
      expect(await ask(path)).toMatchObject({ status: 404, body: '' })
    expect((await ask('//')).status).toBe(400)
    const sheet = `/sheet?briefing=${encodeURIComponent(workspace.path('secret.txt'))}`
    expect(await ask(sheet)).toMatchObject({ status: 404, body: '' })
    expect(await ask('/', {}, 'POST')).toMatchObject({ status: 405, body: '' })
  })

  it('listens on this computer only, and lets its port go', async () => {
    const other = await startPreview({ path: workspace.folder, choices: {} })
    expect(new URL(other.url).hostname).toBe('127.0.0.1')
    await other.close()
    await expect(ask('/', {}, 'GET', other)).rejects.toThrow('ECONNREFUSED')
  })

  it('does not start on a port that is taken', async () => {
    const options = { path: workspace.folder, choices: {}, port: Number(port) }
    await expect(startPreview(options)).rejects.toThrow('EADDRINUSE')
  })
})
