/**
 * Writes the JSON Schemas in templates/, with which editors check manifests and
 * configurations. Run by `npm run build:schema`; tests tell when it has to be.
 */
import { writeFile } from 'node:fs/promises'
import {
  configurationJsonSchema,
  configurationSchemaPath,
  manifestJsonSchema,
  schemaPath,
} from './json-schemas.js'

await writeFile(schemaPath, JSON.stringify(manifestJsonSchema(), null, 2))
await writeFile(
  configurationSchemaPath,
  JSON.stringify(configurationJsonSchema(), null, 2),
)
