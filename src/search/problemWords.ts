import { wordsOf } from './words.ts'

/** Words by which people tell that something does not work, or ask why. */
const problemWords: ReadonlySet<string> = new Set(
  `abort aborted backoff bad block blocked blocking blocks break breaks broke broken cannot cant
  conflict conflicts corrupt corrupted crash crashed crashes crashing couldnt dead debug delayed
  denied denies deny didnt disappear disappeared disappears disconnected doesnt dont down drop
  dropped drops empty error errors evicted exceed exceeded exceeds expired expires fail failed
  failing fails failure failures forbidden forget forgets freeze gone hang hanging hangs hung
  ignore ignored ignores incorrect invalid isnt issue keeps kill killed killing leak leaks limited
  lose loses losing lost loop looping mismatch misses missing never no none not nothing oom
  oomkilled outage pending problem problems refused refuses reject rejected rejects restart
  restarted restarting restarts retries retrying rejoin slow slower stale stays stop stopped stops
  struggling stuck terminating timeout timeouts too trouble troubleshoot troubleshooting unable
  unauthorized unavailable unexpected unexpectedly unhealthy unknown unreachable unready
  unresponsive unschedulable vanish vanished vanishes waiting waits warning wasnt without wont
  wrong wrongly why`.split(/\s+/),
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
