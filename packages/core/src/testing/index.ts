export { lines } from './lines.ts'
export { marked } from './marked.ts'
