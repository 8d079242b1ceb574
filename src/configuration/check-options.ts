import { dirname } from 'node:path'
import type { CheckOptions } from '../check/check-briefing.js'
import { findConfiguration } from './find.js'

/**
 * How the briefing at a path is checked on a day, by its configuration.
 *
 * @param today ISO date
 * @throws ConfigurationError where the configuration cannot be read
 */
export async function checkOptionsOf(path: string, today: string): Promise<CheckOptions> {
  const check = (await findConfiguration(dirname(path)))?.settings.check
  const months = check?.['as-of-months']
  return {
    today,
    ...(check?.rules && { severities: check.rules }),
    ...(months !== undefined && { asOfMonths: months }),
  }
}
