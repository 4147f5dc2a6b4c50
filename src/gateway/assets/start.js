// Draws the reference from /openapi.json. Whatever would reach another machine is switched off.
// It is loaded before the reference, whose validator would otherwise try whether the page's policy lets it compile code.
globalThis.__zod_globalConfig = { jitless: true }

document.addEventListener('DOMContentLoaded', () => {
  Scalar.createApiReference('#reference', {
    url: '/openapi.json',
    title: 'Lokta',
    telemetry: false,
    agent: { disabled: true },
    mcp: { disabled: true },
    proxyUrl: '',
    withDefaultFonts: false,
    hideClientButton: true,
    showDeveloperTools: 'never',
    documentDownloadType: 'direct',
    operationTitleSource: 'summary',
    showOperationId: true,
    // The reader's own fonts, in place of those that would be fetched.
    customCss: ':root { --scalar-font: system-ui, sans-serif; --scalar-font-code: ui-monospace, monospace }',
    defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
  })
})
