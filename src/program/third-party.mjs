// The licences of the packages whose code is in the bundles, which have to go with it.

import { existsSync, readdirSync, readFileSync } from 'node:fs'

/**
 * Name, version, licence and notice of each package that the files belong to, as one text.
 *
 * @param {string[]} files paths of modules from the folder of the project
 */
export function noticesOf(files) {
  const folders = new Set(
    files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []),
  )
  const notices = [...folders].sort().map(noticeOf)
  return `Deckle contains code of these packages.\n\n${notices.join(`\n${'-'.repeat(80)}\n\n`)}`
}

function noticeOf(folder) {
  const { name, version, license, licenses, author } = JSON.parse(
    readFileSync(`${folder}/package.json`, 'utf8'),
  )
  const kind = license ?? licenses?.map(({ type }) => type).join(' or ')
  const names = existsSync(folder) ? readdirSync(folder) : []
  const texts = names
    .filter((one) => /^(licen[cs]e|notice|copying)/i.test(one))
    .sort()
    .map((one) => readFileSync(`${folder}/${one}`, 'utf8').trim())
  const whose = typeof author === 'string' ? author : author?.name
  const own = texts.length > 0 ? texts : [`Copyright: ${whose ?? 'its authors'}`]
  return `${name} ${version} (${kind})\n\n${own.join('\n\n')}\n`
}
