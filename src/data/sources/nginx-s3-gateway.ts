import { defineSources } from '#facts/source.ts'

export const nginxS3Gateway = defineSources('NGINX S3 Gateway', {
  'nginx-s3-gateway-issue-373': {
    title: 'Error running pod with EKS Pod Identity (issue 373)',
    url: 'https://github.com/nginx/nginx-s3-gateway/issues/373',
    checked: '2026-11-28',
  },
})
