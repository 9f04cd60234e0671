/* What an address with a fragment needs is loaded only where there is one. */
function arrive() {
  if (location.hash) import('./landing.client.ts').then(({ land }) => land(), String)
}

addEventListener('hashchange', arrive)
arrive()

export {}
