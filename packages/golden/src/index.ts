export { type Case, type CaseInfo, casesDirectory, loadCases, loadSamples, type Sample } from './cases.ts'
