/** The page of the reference. Its two scripts come from here, and the CSP lets nothing come from elsewhere. */
export const referencePage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Copydesk API</title>
<link rel="icon" href="data:,">
</head>
<body>
<div id="reference"></div>
<noscript><a href="/v1/openapi.json">The OpenAPI document</a></noscript>
<script src="/v1/reference/scalar.js"></script>
<script src="/v1/reference/start.js"></script>
</body>
</html>
`

/** Everything that would ask another host is off: fonts, usage figures, the proxy, the agent, the registry. */
export const referenceStart = `Scalar.createApiReference('#reference', ${JSON.stringify({
  url: '/v1/openapi.json',
  withDefaultFonts: false,
  telemetry: false,
  proxyUrl: '',
  agent: { disabled: true },
  mcp: { disabled: true },
  showDeveloperTools: 'never',
  hideClientButton: true,
  documentDownloadType: 'direct',
})})
`
