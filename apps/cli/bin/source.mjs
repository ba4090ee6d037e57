// Resolves the workspace's packages to their sources in this thread: the condition `@copydesk/source` without the flag,
// so that the command needs no second process. A worker imports this file first, too.
import { registerHooks } from 'node:module'

registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier, { ...context, conditions: ['@copydesk/source', ...context.conditions] }),
})
