import { defineSources } from '#facts/source.ts'

export const airbyte = defineSources('Airbyte', {
  'airbyte-bootloader-pod': {
    title: 'Airbyte chart: airbyte-bootloader/pod.yaml',
    url: 'https://github.com/airbytehq/airbyte-platform/blob/main/charts/v2/airbyte/templates/airbyte-bootloader/pod.yaml',
    checked: '2026-11-29',
  },
  'airbyte-bootloader': {
    title: 'Bootloader.kt',
    url: 'https://github.com/airbytehq/airbyte-platform/blob/main/airbyte-bootloader/src/main/kotlin/io/airbyte/bootloader/Bootloader.kt',
    checked: '2026-11-29',
  },
  'airbyte-chart-values': {
    title: 'Airbyte chart: values.yaml',
    url: 'https://github.com/airbytehq/airbyte-platform/blob/main/charts/v2/airbyte/values.yaml',
    checked: '2026-11-28',
  },
})
