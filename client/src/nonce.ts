/** Radix adds a style element when a dialog opens. Our policy lets it when it carries the nonce that the page came with. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce
if (nonce !== undefined && nonce !== '') Object.assign(globalThis, { __webpack_nonce__: nonce })

export {}
