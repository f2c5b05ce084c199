"use strict";
const { AsyncLocalStorage } = require("node:async_hooks");

const CURRENT = Symbol.for("newsroom.current-request");
globalThis[CURRENT] ??= new AsyncLocalStorage();

/** Does `work` for the request of this name: what is logged meanwhile says so. */
const forRequest = (id, work) => globalThis[CURRENT].run(id, work);

const currentRequestId = () => globalThis[CURRENT].getStore();

module.exports = { forRequest, currentRequestId };
