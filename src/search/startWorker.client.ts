/** Starts the thread that searches. It waits for the index. */
export function startWorker(): Worker {
  return new Worker(new URL('./finder.worker.ts', import.meta.url), { type: 'module' })
}
