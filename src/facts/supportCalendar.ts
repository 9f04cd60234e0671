import ical, { ICalEventTransparency } from 'ical-generator'
import { addDays } from './days.ts'
import type { VersionSupport } from './versionCalendar.ts'

/**
 * The ends of support as an iCalendar file (RFC 5545): two all-day events for each version. The same
 * versions make the same file, so that subscribers see an event move instead of a second one.
 * @param page the address of the version calendar
 */
export function supportCalendar(versions: readonly VersionSupport[], page: string): string {
  const calendar = ical({ name: 'End of support for Kubernetes versions on Amazon EKS', url: page })
  for (const { version, standardUntil, extendedUntil, checked, doubt } of versions) {
    const ends = [
      { name: 'standard', day: standardUntil, then: 'extended support applies, at a higher price' },
      {
        name: 'extended',
        day: extendedUntil,
        then: 'EKS may upgrade the control plane automatically',
      },
    ]
    for (const { name, day, then } of ends) {
      calendar.createEvent({
        id: `${version}-${name}@eks-notes`,
        summary: `EKS ${version}: ${name} support ends`,
        description: `From this day on, ${then}.${doubt ? ` ${doubt}` : ''}`,
        url: `${page}#${version}`,
        start: day,
        end: addDays(day, 1),
        allDay: true,
        stamp: checked,
        transparency: ICalEventTransparency.TRANSPARENT,
      })
    }
  }
  return calendar.toString()
}
