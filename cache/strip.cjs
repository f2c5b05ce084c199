"use strict";
const { EARLY } = require("./early-script.cjs");

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const PRELOADED_SCRIPT = /<link\b(?=[^>]*\brel="(?:preload|modulepreload)")(?=[^>]*\bas="script")[^>]*>/g;
/** React brackets and separates nodes with comments that only its client reads; text cannot hold `<`. */
const REACT_COMMENT = /<!--[^>]*-->/g;
const EMPTY_HIDDEN = /<div hidden=""><\/div>/g;

const isOurs = (attributes) =>
  /\btype="application\/ld\+json"/.test(attributes) || /\bsrc="\/(?!_next\/|\/)/.test(attributes);

/** The page without the framework's scripts and flight data; `ld+json`, the early script and our own files stay. */
function strip(html) {
  return html
    .replace(SCRIPT, (script, attributes, words) => (words === EARLY || isOurs(attributes) ? script : ""))
    .replace(PRELOADED_SCRIPT, "")
    .replace(REACT_COMMENT, "")
    .replace(EMPTY_HIDDEN, "");
}

module.exports = { strip };
