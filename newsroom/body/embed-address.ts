import { type EmbedProvider, type ProviderRule, providers } from "./embed-providers";

/** A piece of another service, as it is stored: never an address, so that none can be smuggled in. */
export interface EmbedKey {
  provider: EmbedProvider;
  id: string;
}

export interface EmbedPlaces {
  provider: EmbedProvider;
  name: string;
  shape: ProviderRule["shape"];
  page: string;
  frame: string;
}

/** A pasted embed code is as long as this. */
const MOST = 8_000;
/** The same site under the names it has for telephones and countries. */
const ownPrefix = /^(?:www|m|mobile|[a-z]{2}-[a-z]{2})\./;
const rows = Object.entries<ProviderRule>(providers) as [EmbedProvider, ProviderRule][];

/** What a pasted address or embed code shows, or null when it is nothing we can show. */
export function parseEmbedAddress(pasted: string): EmbedKey | null {
  const text = pasted.trim();
  if (text.length > MOST) return null;
  if (!/[<\s]/.test(text)) return keyOf(text);
  for (const [address] of text.matchAll(/https?:\/\/[^\s"'<>]+/g)) {
    const key = keyOf(address.replaceAll("&amp;", "&"));
    if (key) return key;
  }
  return null;
}

function keyOf(address: string): EmbedKey | null {
  const full = /^https?:/i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(full)) return null;
  const url = new URL(full);
  const host = url.hostname.replace(ownPrefix, "");
  const found = rows.find(([, { hosts }]) => hosts.includes(host));
  if (!found) return null;
  const [provider, rule] = found;
  const id = rule.find(url);
  return id && rule.id.test(id) ? { provider, id } : null;
}

/** Where a stored piece lives and what its frame shows; null for anything but a known provider and its id. */
export function embedPlaces(provider: unknown, id: unknown): EmbedPlaces | null {
  const found = rows.find(([name]) => name === provider);
  if (!found || typeof id !== "string") return null;
  const [name, rule] = found;
  if (!rule.id.test(id)) return null;
  return { provider: name, name: rule.name, shape: rule.shape, page: rule.page(id), frame: rule.frame(id) };
}
