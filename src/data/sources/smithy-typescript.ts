import { defineSources } from '#facts/source.ts'

export const smithyTypescript = defineSources('Smithy TypeScript', {
  'smithy-container-metadata': {
    title: 'fromContainerMetadata.ts: which hosts are allowed',
    url: 'https://github.com/smithy-lang/smithy-typescript/blob/main/packages/credential-provider-imds/src/fromContainerMetadata.ts',
    checked: '2026-11-28',
    asOf: '2026-08-20',
  },
})
