export { type App, type AppOptions, createApp, type LogEntry } from './app.ts'
export { Problem, type ProblemKind } from './problem.ts'
export { type Reading, readHere } from './reading.ts'
