export { fitSheet } from './fit.js'
export { planHandout } from './plan.js'
export { stepsFor } from './steps.js'
