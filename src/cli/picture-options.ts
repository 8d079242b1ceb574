import { homedir } from 'node:os'
import { join } from 'node:path'
import { Option } from 'commander'
import type { PictureAccess } from '../files/picture-access.js'

/** What the command line says of where pictures may come from. */
export interface PictureFlags {
  assets?: string
  allowRemote?: true
}

export function assetsOption(): Option {
  return new Option('--assets <folder>', 'where pictures may be, too')
}

export function remoteOption(): Option {
  return new Option('--allow-remote', 'load pictures of the web, and lock them')
}

/** Where pictures may come from; those of the web are kept in the user's cache. */
export function chosenPictures({ assets, allowRemote }: PictureFlags): PictureAccess {
  const caches = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache')
  return {
    ...(assets !== undefined && { assets }),
    ...(allowRemote && { cache: join(caches, 'deckle', 'pictures') }),
  }
}
