export { type Case, type CaseInfo, loadCases, loadSamples, type Sample, samplesDirectory } from './cases.ts'
export { type ExpectedLine, readExpectation } from './expectation.ts'
export { loadReader, produce, produceDossier, readCase } from './read-case.ts'
