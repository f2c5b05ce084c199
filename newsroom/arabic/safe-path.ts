const escapes = /(?:%[0-9a-f]{2})+/gi;

/**
 * One part of an address, decoded once and put in NFC. Never throws: an escape cut in half
 * (links are, at «%D8%») becomes U+FFFD or stays as it stands, so the address is merely unknown.
 */
export function decodeParam(value: string): string {
  return value.replace(escapes, decodeRun).normalize("NFC");
}

function decodeRun(run: string) {
  const bytes = run.slice(1).split("%");
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 16)));
}
