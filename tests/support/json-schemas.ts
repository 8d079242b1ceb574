import { toJsonSchema } from '@valibot/to-json-schema'
import { configurationSchema } from '../../src/configuration/schema.js'
import { manifestSchema } from '../../src/template/manifest.js'

export const schemaPath = 'templates/template.schema.json'
export const configurationSchemaPath = 'templates/config.schema.json'

/** JSON Schema of `template.yaml`, as the program checks it. */
export function manifestJsonSchema(): object {
  return {
    title: 'Deckle template',
    ...toJsonSchema(manifestSchema, {
      typeMode: 'input',
      // Of short texts; JSON Schema has no words for it.
      ignoreActions: ['raw_check'],
    }),
  }
}

/** JSON Schema of `deckle.config.yaml`, as the program checks it. */
export function configurationJsonSchema(): object {
  return {
    title: 'Deckle configuration',
    ...toJsonSchema(configurationSchema, { typeMode: 'input' }),
  }
}
