import { defineSources } from '#facts/source.ts'

export const opensearch = defineSources('OpenSearch', {
  'opensearch-field-mapper': {
    title: 'server: index/mapper/FieldMapper.java',
    url: 'https://github.com/opensearch-project/OpenSearch/blob/main/server/src/main/java/org/opensearch/index/mapper/FieldMapper.java',
    checked: '2026-11-28',
  },
  'opensearch-security-backend-registry': {
    title: 'BackendRegistry.java: not initialized',
    url: 'https://github.com/opensearch-project/security/blob/main/src/main/java/org/opensearch/security/auth/BackendRegistry.java',
    checked: '2026-11-29',
  },
})
