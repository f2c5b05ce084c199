"use strict";
const { tagsOf } = require("./finish.cjs");
const { Shelf } = require("./shelf.cjs");
const { TagTimes } = require("./tag-times.cjs");

const LIMIT = 64 * 1024 * 1024;
/** Unknown ids and cursors are addresses anyone can make up: on a shelf of their own they push no real page out. */
const PASSING_SHARE = 1 / 8;
const PASSING = /\/(?:before|after)\/[^/]+$/;
/** After a failed render the old page stands so long before the next try. */
const RETRY_MS = 2_000;
const MOST_STARTS = 10_000;
const MOST_ADDRESSES = 10_000;
const LONGEST_ADDRESS = 400;

/** Never set back, like the times Next keeps for tags. */
const now = () => performance.timeOrigin + performance.now();
/** A UTF-16 string and its encoded twins. */
const bytesOf = (value) => 2_000 + 4 * (value.html?.length ?? 0) + (value.body?.length ?? 0);

/** The finished pages of this process. */
class Library {
  #pages;
  #passing;
  #byHtml = new Map();
  #times = new TagTimes();
  /** key → when the render began whose result `keep` will get. */
  #starts = new Map();
  /** address → the page Next answered it with, and the headers it sent; the one unused for longest leaves first. */
  #addresses = new Map();
  rendered = 0;

  constructor(limit = LIMIT) {
    this.#pages = new Shelf(limit, (entry) => this.#forget(entry));
    this.#passing = new Shelf(limit * PASSING_SHARE, (entry) => this.#forget(entry));
  }

  find(key) {
    const entry = this.#entry(key);
    if (!entry) return this.#begin(key);
    const { value, cacheControl } = entry;
    if (!this.#times.isStale(entry.tags, entry.lastModified)) return entry;
    if (entry.shownUntil > now()) return { value, cacheControl, lastModified: now() };
    this.#begin(key);
    return entry;
  }

  /** Stores what was rendered, unless it failed or was overtaken by a withdrawal. */
  keep(key, value, cacheControl) {
    const before = this.#entry(key);
    const lastModified = this.#starts.get(key) ?? now();
    this.#starts.delete(key);
    if (value.status === 503 || value === before?.value) {
      if (before) before.shownUntil = now() + RETRY_MS;
      return;
    }
    this.rendered += 1;
    const tags = tagsOf(value);
    if (this.#times.isGone(tags, lastModified)) return;
    const renders = (before?.renders ?? 0) + 1;
    const entry = {
      key,
      value,
      cacheControl,
      lastModified,
      tags,
      renders,
      shownUntil: 0,
      twins: {},
      isKept: true,
      addresses: new Set(),
    };
    entry.bytes = bytesOf(value);
    this.remove(key);
    this.#shelfOf(key, value).set(key, entry);
    if (value.html) this.#byHtml.set(value.html, entry);
  }

  remove(key) {
    this.#pages.delete(key);
    this.#passing.delete(key);
  }

  /** `expire: 0` takes pages away at once; anything else lets them stand until the new ones are ready. */
  invalidate(tags, durations) {
    const isGone = durations === undefined || durations.expire === 0;
    this.#times.mark(tags, now(), isGone);
    if (!isGone) return;
    const isHit = (entry) => entry.tags.some((tag) => tags.includes(tag));
    for (const shelf of [this.#pages, this.#passing]) shelf.deleteWhere(isHit);
  }

  entryOfHtml(html) {
    return this.#byHtml.get(html);
  }

  /** Queries are left out: anyone can make up as many as he likes. */
  remember(address, entry, headers) {
    if (address.length > LONGEST_ADDRESS || address.includes("?") || !this.#isCurrent(entry)) return;
    this.#addresses.set(address, { entry, headers });
    entry.addresses.add(address);
    if (this.#addresses.size > MOST_ADDRESSES) this.#unlearn(this.#addresses.keys().next().value);
  }

  /** The page of an address, unless it left, was made stale or is due for its regular renewal. */
  knownAt(address) {
    const known = this.#addresses.get(address);
    if (!known) return undefined;
    if (!this.#isCurrent(known.entry)) return undefined;
    this.#addresses.delete(address);
    this.#addresses.set(address, known);
    return known;
  }

  #unlearn(address) {
    this.#addresses.get(address)?.entry.addresses.delete(address);
    this.#addresses.delete(address);
  }

  #isCurrent(entry) {
    const { isKept, lastModified, cacheControl, tags } = entry;
    const isDue = cacheControl?.revalidate && lastModified + cacheControl.revalidate * 1_000 < now();
    return isKept && !isDue && !this.#times.isStale(tags, lastModified);
  }

  holds(path) {
    return [...this.#pages.values()].some((entry) => entry.key.endsWith(`/$${path}`));
  }

  /** What the tests and the bench look at. */
  report() {
    const rows = [...this.#pages.values(), ...this.#passing.values()];
    return {
      rendered: this.rendered,
      addresses: this.#addresses.size,
      bytes: this.#pages.bytes + this.#passing.bytes,
      pages: rows.map(({ key, renders, tags, value }) => ({ key, renders, tags, status: value.status })),
    };
  }

  #entry(key) {
    return this.#pages.get(key) ?? this.#passing.get(key);
  }

  #shelfOf(key, value) {
    return value.status === 404 || PASSING.test(key) ? this.#passing : this.#pages;
  }

  #begin(key) {
    if (!this.#starts.has(key)) this.#starts.set(key, now());
    if (this.#starts.size > MOST_STARTS) this.#starts.delete(this.#starts.keys().next().value);
    return null;
  }

  #forget(entry) {
    entry.isKept = false;
    for (const address of entry.addresses) this.#addresses.delete(address);
    if (this.#byHtml.get(entry.value.html) === entry) this.#byHtml.delete(entry.value.html);
  }
}

const LIBRARY = Symbol.for("newsroom.library");
globalThis[LIBRARY] ??= new Library();

module.exports = { Library, library: globalThis[LIBRARY] };
