import exifr from "exifr";
import { cleanPasted } from "@/newsroom/arabic/clean-pasted";

/** What the photographer or the agency wrote into the file. Where the camera stood is never read. */
export type PictureNotes = {
  caption: string;
  credit: string;
  holder: string;
  place: string;
  /** The day it was taken, `2026-11-24`, or nothing. */
  takenOn: string;
  people: string[];
};

export const noNotes: PictureNotes = {
  caption: "",
  credit: "",
  holder: "",
  place: "",
  takenOn: "",
  people: [],
};

const MOST_LETTERS = 1_000;
const MOST_PEOPLE = 20;

/** XMP and IPTC know Arabic, EXIF does not: its text is left alone. */
const options = {
  tiff: false,
  exif: false,
  gps: false,
  ifd0: false,
  ifd1: false,
  interop: false,
  iptc: true,
  xmp: true,
  icc: false,
  jfif: false,
  mergeOutput: false,
} as unknown as Parameters<typeof exifr.parse>[1];

const SEGMENT = 65_000;
const XMP = Buffer.from("http://ns.adobe.com/xap/1.0/\0", "latin1");

/** The reader knows JPEG only: what a PNG or WebP carries is handed to it in a JPEG's first segment. */
function asJpeg(xmp: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(2 + XMP.length + xmp.length);
  return Buffer.concat([Buffer.from("ffd8ffe1", "hex"), length, XMP, xmp, Buffer.from("ffd9", "hex")]);
}

/** Reads what a picture says of itself; one that says nonsense says nothing. `xmp` is that of a PNG or WebP. */
export async function readNotes(bytes: Uint8Array, xmp?: Buffer): Promise<PictureNotes> {
  const source = xmp && xmp.length < SEGMENT ? asJpeg(xmp) : bytes;
  const found: unknown = await exifr.parse(source, options).catch(() => null);
  const read = (...paths: string[]) => textIn(found, paths);
  const place = [read("iptc.City", "photoshop.City"), read("iptc.Country", "photoshop.Country")];
  return {
    caption: read("dc.description", "iptc.Caption", "iptc.ObjectName"),
    credit: read("photoshop.Credit", "iptc.Credit", "iptc.Byline", "dc.creator"),
    holder: read("dc.rights", "iptc.CopyrightNotice"),
    place: place.filter(Boolean).join("، "),
    takenOn: dayIn(read("photoshop.DateCreated", "iptc.DateCreated")),
    people: listIn(found, "Iptc4xmpExt.PersonInImage"),
  };
}

function valueAt(found: unknown, path: string): unknown {
  let value = found;
  for (const key of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** XMP gives a text, a list, or `{ lang, value }`. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value === "object" && value !== null && "value" in value) return textOf(value.value);
  return typeof value === "string"
    ? cleanPasted(readBytes(value))
        .replace(/\p{Cc}/gu, " ")
        .trim()
    : "";
}

function textIn(found: unknown, paths: string[]): string {
  for (const path of paths) {
    const text = textOf(valueAt(found, path));
    if (text !== "") return text.slice(0, MOST_LETTERS);
  }
  return "";
}

function listIn(found: unknown, path: string): string[] {
  const value = valueAt(found, path);
  const names = Array.isArray(value) ? value : [value];
  return names.map(textOf).filter(Boolean).slice(0, MOST_PEOPLE);
}

/** IPTC's bytes arrive one letter each, though they mostly are UTF-8. */
function readBytes(text: string): string {
  if ([...text].some((letter) => letter > "\u00ff")) return text;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(text, "latin1"));
  } catch {
    return text;
  }
}

function dayIn(text: string): string {
  const [, year, month, day] = /^(\d{4})[-:]?(\d{2})[-:]?(\d{2})/.exec(text) ?? [];
  const iso = `${year}-${month}-${day}`;
  return year && !Number.isNaN(Date.parse(iso)) ? iso : "";
}
