"use strict";
const { randomUUID } = require("node:crypto");

const NAME = "x-request-id";
const GIVEN = /^[\w-]{8,64}$/;

/** The name under which a request stands in the logs; only a proxy of ours may have given it one. */
function nameRequest(request) {
  const given = process.env.TRUST_PROXY === "1" ? request.headers[NAME] : undefined;
  const id = given && GIVEN.test(given) ? given : randomUUID();
  request.headers[NAME] = id;
  return id;
}

module.exports = { nameRequest };
