/** `<near-addresses>`: helps on from an address that does not exist. */
class NearAddresses extends HTMLElement {
  connectedCallback() {
    // Without it, the page is still a search box.
    import('./showNear.client.ts').then(({ showNear }) => showNear(this)).catch(String)
  }
}

customElements.define('near-addresses', NearAddresses)
