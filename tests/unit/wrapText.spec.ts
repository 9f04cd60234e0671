import { expect, test } from 'playwright/test'
import { hasColumns } from '../../src/code/wrapText.ts'

test('a table has columns', () => {
  expect(hasColumns('NAME     READY   STATUS\nmy-app   0/1     Pending')).toBe(true)
  expect(hasColumns('Failed\tPodEvictionFailure\nActive\tNone')).toBe(true)
})

test('formulas, messages and what is indented have none', () => {
  expect(hasColumns('maxPods = ENIs × (IPv4 addresses per ENI − 1) + 2')).toBe(false)
  expect(hasColumns('wanted = ceil(a ÷ b)\n4 Pods, target 60 %:  6 Pods')).toBe(false)
  expect(hasColumns('Warning  FailedMount  40s  kubelet  MountVolume.SetUp failed')).toBe(false)
  expect(hasColumns('{\n    "public": true,\n    "private": true\n}')).toBe(false)
})
