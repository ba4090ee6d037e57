/** zod compiles its checks with `new Function` where it may; the page's policy forbids that, so it is told not to try. */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
