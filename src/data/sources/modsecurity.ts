import { defineSources } from '#facts/source.ts'

export const modsecurity = defineSources('ModSecurity', {
  'modsecurity-rule-message': {
    title: 'src/rule_message.cc',
    url: 'https://github.com/owasp-modsecurity/ModSecurity/blob/v3/master/src/rule_message.cc',
    checked: '2026-11-28',
  },
})
