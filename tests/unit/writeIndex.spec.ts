import { expect, test } from 'playwright/test'
import { writeIndex } from '../../src/search/writeIndex.ts'

test('a site without sections is an error, not an empty index', async () => {
  await expect(writeIndex([], {})).rejects.toThrow('There is no section to search')
})
