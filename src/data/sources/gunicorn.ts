import { defineSources } from '#facts/source.ts'

export const gunicorn = defineSources('Gunicorn', {
  'gunicorn-arbiter': {
    title: 'arbiter.py: worker timeouts and signals',
    url: 'https://github.com/benoitc/gunicorn/blob/master/gunicorn/arbiter.py',
    checked: '2026-11-28',
  },
  'gunicorn-settings': {
    title: 'Gunicorn settings: timeout',
    url: 'https://github.com/benoitc/gunicorn/blob/master/docs/content/reference/settings.md',
    checked: '2026-11-28',
  },
  'gunicorn-faq': {
    title: 'Gunicorn FAQ: blocking in os.fchmod, workers silently killed',
    url: 'https://github.com/benoitc/gunicorn/blob/master/docs/content/faq.md',
    checked: '2026-11-28',
  },
  'gunicorn-issue-3136': {
    title: 'gunicorn worker timeout (issue 3136)',
    url: 'https://github.com/benoitc/gunicorn/issues/3136',
    checked: '2026-11-28',
  },
})
