export { openPool, type Pool, type PoolOptions } from './pool.ts'
export { type Running, type ServerOptions, startServer } from './server.ts'
