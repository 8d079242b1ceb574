/**
 * Writes templates/template.schema.json, with which editors check a manifest.
 * Run by `npm run build:schema`; a test tells when it has to be.
 */
import { writeFile } from 'node:fs/promises'
import { manifestJsonSchema, schemaPath } from './manifest-schema.js'

await writeFile(schemaPath, JSON.stringify(manifestJsonSchema(), null, 2))
