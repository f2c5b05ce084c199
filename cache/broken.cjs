"use strict";
const { commonHeaders } = require("./common-headers.cjs");
const { readerHeaders } = require("./reader-headers.cjs");

/** What readers see of a page that could not be made; Next's own is empty until its script runs. */
const PAGE = `<!DOCTYPE html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>حدث خلل عندنا</title>
<link rel="stylesheet" href="/broken.css">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
</head>
<body>
<main>
<h1>حدث خلل عندنا</h1>
<p>تعذّر عرض هذه الصفحة. نعمل على إصلاح الخلل، ونرجو أن تعيد المحاولة بعد قليل.</p>
<p><a href="/">إلى الصفحة الرئيسية</a></p>
</main>
</body>
</html>
`;

const isPage = (response) =>
  String(response.getHeader("content-type") ?? "text/html").startsWith("text/html");

const isBroken = (response) => response.statusCode === 500 && !response.headersSent && isPage(response);

/** Keeps what Next says of a failure from leaving, and lets the house say it. */
function guard(response) {
  const { write, writeHead } = response;
  response.write = (...given) => (isBroken(response) ? true : write.apply(response, given));
  response.writeHead = (...given) => {
    if (typeof given[0] === "number") response.statusCode = given[0];
    return isBroken(response) ? response : writeHead.apply(response, given);
  };
  return (end) => {
    if (!isBroken(response)) return false;
    const common = Object.keys(commonHeaders("/")).concat("x-request-id");
    for (const name of response.getHeaderNames()) if (!common.includes(name)) response.removeHeader(name);
    const headers = { ...readerHeaders(503, true), "content-type": "text/html; charset=utf-8" };
    writeHead.call(response, 500, { ...headers, "content-length": Buffer.byteLength(PAGE) });
    end.call(response, PAGE);
    return true;
  };
}

module.exports = { guard };
