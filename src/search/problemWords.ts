import { wordsOf } from './words.ts'

/** Words by which people tell that something does not work, or ask why. */
const problemWords: ReadonlySet<string> = new Set(
  `abort aborted backoff bad blocked blocking break breaks broke broken cannot cant conflict
  conflicts corrupt corrupted couldnt crash crashed crashes crashing crashloopbackoff dead
  deadlock debug delayed denied denies deny didnt died dies disappear disappeared disappears
  disconnected doesnt dont dropped errimagepull error errors evicted exceed exceeded exceeds
  expired expires fail failed failing fails failure failures forbidden freeze full gone hang
  hanging hangs hung ignore ignored ignores imagepullbackoff incorrect insufficient invalid
  invisible isnt issue keeps kill killed killing leak leaks loop looping lose loses losing lost
  mismatch misses missing never no none not nothing notready oom oomkilled outage pending problem
  problems refused refuses reject rejected rejects restart restarted restarting restarts retries
  retrying slow slower stale stays stop stopped stops struggling stuck terminating timeout
  timeouts too trouble troubleshoot troubleshooting unable unauthorized unavailable unexpected
  unexpectedly unhealthy unknown unreachable unready unresponsive unschedulable untolerated vanish
  vanished vanishes waiting waits warning wasnt why without wont wrong wrongly`.split(/\s+/),
)

/** An HTTP status that tells of a failure. */
const failedStatus = /^[45]\d\d$/

/** The end of `doesn't` and `can't`. */
const negation = /n['’]t\b/i

/** Whether a text tells that something does not work, rather than asking how it works. */
export function tellsProblem(text: string): boolean {
  return (
    negation.test(text) ||
    wordsOf(text).some(({ text: word }) => problemWords.has(word) || failedStatus.test(word))
  )
}
