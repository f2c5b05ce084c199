"use strict";

/** Entries up to a number of bytes; the one unused for longest leaves first. */
class Shelf {
  #entries = new Map();
  #onLeave;
  bytes = 0;

  constructor(limit, onLeave) {
    this.limit = limit;
    this.#onLeave = onLeave;
  }

  get(key) {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry;
  }

  set(key, entry) {
    this.delete(key);
    if (entry.bytes > this.limit) return this.#onLeave(entry);
    this.#entries.set(key, entry);
    this.bytes += entry.bytes;
    while (this.bytes > this.limit) this.delete(this.#entries.keys().next().value);
  }

  delete(key) {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.delete(key);
    this.bytes -= entry.bytes;
    this.#onLeave(entry);
  }

  deleteWhere(matches) {
    for (const [key, entry] of this.#entries) if (matches(entry)) this.delete(key);
  }

  values() {
    return this.#entries.values();
  }
}

module.exports = { Shelf };
