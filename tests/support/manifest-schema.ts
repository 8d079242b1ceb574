import { toJsonSchema } from '@valibot/to-json-schema'
import { manifestSchema } from '../../src/template/manifest.js'

export const schemaPath = 'templates/template.schema.json'

/** JSON Schema of `template.yaml`, as the program checks it. */
export function manifestJsonSchema(): object {
  return {
    title: 'Deckle template',
    ...toJsonSchema(manifestSchema, { typeMode: 'input' }),
  }
}
