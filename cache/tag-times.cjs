"use strict";

/** When the pages of a tag were last made stale, and when they were last taken away. */
class TagTimes {
  #stale = new Map();
  #gone = new Map();

  mark(tags, at, isGone) {
    for (const tag of tags) (isGone ? this.#gone : this.#stale).set(tag, at);
  }

  isStale(tags, since) {
    return tags.some((tag) => (this.#stale.get(tag) ?? 0) > since);
  }

  isGone(tags, since) {
    return tags.some((tag) => (this.#gone.get(tag) ?? 0) > since);
  }
}

module.exports = { TagTimes };
