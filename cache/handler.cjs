"use strict";
const { isForReaders } = require("./areas.cjs");
const { finish } = require("./finish.cjs");
const { library } = require("./library.cjs");
const { boundLifetimes } = require("./lifetimes.cjs");
require("./answer.cjs");

const isStripped = process.env.READER_STRIP !== "0";
/** Next's key is `/route-cache/<kind>/<hash of the route>/$<path>`. */
const pathOf = (key) => key.slice(key.indexOf("/$") + 2);
/** Anyone can ask as many questions as he likes: their answers are finished, and not kept. */
const isAnswer = (key) => pathOf(key).startsWith("/search/for/");
const isReaderPage = (key, value) => value.kind === "APP_PAGE" && isForReaders(pathOf(key));

/** Where Next keeps finished pages: in memory, per process; `revalidateTag` reaches it on every instance. */
module.exports = class ReaderCache {
  async get(key, { kind }) {
    return kind === "FETCH" || isAnswer(key) ? null : library.find(key);
  }

  async set(key, value, { cacheControl, fetchCache }) {
    if (fetchCache) return;
    boundLifetimes();
    if (!value) return library.remove(key);
    if (isReaderPage(key, value)) finish(value, { isStripped });
    if (!isAnswer(key)) library.keep(key, value, cacheControl);
  }

  async revalidateTag(tags, durations) {
    library.invalidate([tags].flat(), durations);
  }

  resetRequestCache() {}
};
