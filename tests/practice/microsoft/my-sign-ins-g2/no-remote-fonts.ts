/** Fluent 8's settings. It would fetch its fonts from another host; practice pages ask no other host. Imported before Fluent, which reads this once. */
Object.assign(globalThis, { FabricConfig: { fontBaseUrl: '' } });
