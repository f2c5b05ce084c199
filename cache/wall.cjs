"use strict";
const { isForReaders } = require("./areas.cjs");
const { isOwnOrigin } = require("./own-origin.cjs");
const { isReadable } = require("./readable.cjs");

const RETRY_AFTER_SECONDS = "10";
const MEGABYTE = 1024 * 1024;
/** No address of ours is half as long; longer ones are made to cost something. */
const LONGEST_ADDRESS = 8_000;
/** Each handler has a smaller limit of its own; this is what is not even begun to be read. */
const MOST_TO_HANDLERS = 64 * MEGABYTE;
/** Forms hold a few fields. Next would answer 500 to a larger one. */
const MOST_IN_FORMS = MEGABYTE;

const READS = ["GET", "HEAD", "OPTIONS"];
const WRITES = ["POST", "PUT", "PATCH", "DELETE"];
/** Programs come here without a page of ours: with the newsroom's secret, or to be counted. */
const FROM_ANYWHERE = /^\/api\/(?:internal|view)(?:[/?]|$)/;
/** The first bit of an id tells an action from a function whose results are kept: nobody calls those by name. */
const ACTION_ID = /^[0-7][0-9a-f]{41}$/;

const said = {
  400: "وصل الطلب تالفاً.",
  403: "رُفض الطلب لأنه لم يأتِ من صفحات غرفة الأخبار.",
  405: "لا يُقبل هذا النوع من الطلبات.",
  411: "وصل الطلب دون أن يذكر حجمه.",
  413: "الطلب أكبر مما يُقبل.",
  414: "العنوان أطول مما يُقبل.",
  429: "طلبات كثيرة في وقت قصير. انتظر قليلاً ثم أعد المحاولة.",
};

const ownAddress = () => process.env.PUBLIC_URL || `http://localhost:${process.env.PORT ?? 3000}`;

function comesFromUs({ url, headers }) {
  const { "sec-fetch-site": site, origin, host } = headers;
  return FROM_ANYWHERE.test(url) || isOwnOrigin({ site, origin, host }, ownAddress());
}

/** A form or an action: what is sent to a page, not to a handler. */
function statusOfForm({ headers }) {
  if (headers["transfer-encoding"]) return 411;
  if (Number(headers["content-length"]) > MOST_IN_FORMS) return 413;
  const action = headers["next-action"];
  return action !== undefined && !ACTION_ID.test(action) ? 400 : null;
}

/** The status with which a request is refused before anything of it is read; null when it may go on. */
function refusalOf(request) {
  const { method, url, headers } = request;
  if (url.length > LONGEST_ADDRESS) return 414;
  if (!isForReaders(url) && !isReadable(url)) return 400;
  if (READS.includes(method)) return null;
  /** Readers send nothing: whatever comes as a form or an action is not even read. */
  if (!WRITES.includes(method) || isForReaders(url)) return 405;
  if (!comesFromUs(request)) return 403;
  if (!/^\/api\//.test(url)) return statusOfForm(request);
  return Number(headers["content-length"]) > MOST_TO_HANDLERS ? 413 : null;
}

/** The rest of what is sent is not waited for: the connection ends with the answer. */
function refuse(response, status) {
  response.statusCode = status;
  response.setHeader("content-type", "application/json; charset=utf-8");
  response.setHeader("cache-control", "no-store");
  response.setHeader("connection", "close");
  if (status === 405) response.setHeader("allow", "GET, HEAD");
  if (status === 429) response.setHeader("retry-after", RETRY_AFTER_SECONDS);
  response.end(JSON.stringify({ message: said[status] }));
}

module.exports = { refusalOf, refuse, LONGEST_ADDRESS, MOST_IN_FORMS, MOST_TO_HANDLERS };
