import { defineSources } from '#facts/source.ts'

export const linux = defineSources('Linux kernel', {
  'linux-oom-kill': {
    title: 'mm/oom_kill.c',
    url: 'https://github.com/torvalds/linux/blob/master/mm/oom_kill.c',
    checked: '2026-11-28',
  },
  'linux-ext4-super': {
    title: 'fs/ext4/super.c',
    url: 'https://github.com/torvalds/linux/blob/master/fs/ext4/super.c',
    checked: '2026-11-28',
  },
  'linux-arp': {
    title: 'arp(7)',
    url: 'https://man7.org/linux/man-pages/man7/arp.7.html',
    checked: '2026-11-28',
  },
})
