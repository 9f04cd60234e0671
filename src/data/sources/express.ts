import { defineSources } from '#facts/source.ts'

export const express = defineSources('Express', {
  'express-proxies': {
    title: 'Express behind proxies',
    url: 'https://expressjs.com/en/guide/behind-proxies.html',
    checked: '2026-11-28',
  },
})
