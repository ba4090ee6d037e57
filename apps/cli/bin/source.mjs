/**
 * Makes this thread resolve the workspace's packages to their TypeScript sources: the condition `@copydesk/source`
 * without the flag, so that the command needs no second process. A worker takes it by `execArgv: ['--import', ...]`.
 */
import { registerHooks } from 'node:module'

registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier, { ...context, conditions: ['@copydesk/source', ...context.conditions] }),
})
