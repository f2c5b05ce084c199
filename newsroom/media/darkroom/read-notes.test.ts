import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { noNotes, readNotes } from "./read-notes";

const xmp = (words: string) =>
  `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" ${words}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

const told = xmp(
  `photoshop:City="بغداد" photoshop:Country="العراق" photoshop:DateCreated="2026-11-24T10:00:00">
  <photoshop:Credit>رويترز</photoshop:Credit>
  <dc:description><rdf:Alt><rdf:li xml:lang="x-default">جسر الجمهورية\u202e عند الغروب</rdf:li></rdf:Alt></dc:description>
  <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">جميع الحقوق محفوظة</rdf:li></rdf:Alt></dc:rights>
  <Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>علي</rdf:li><rdf:li>زينب</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>`,
);
const blank = () => sharp({ create: { width: 100, height: 100, channels: 3, background: "#888888" } });

/** A JPEG with an IPTC record: dataset 2:120 is the caption, 2:110 the credit. */
async function withIptc(sets: [number, Buffer][]) {
  const records = sets.map(([number, bytes]) => {
    const head = Buffer.from([0x1c, 2, number, bytes.length >> 8, bytes.length & 0xff]);
    return Buffer.concat([head, bytes]);
  });
  const iptc = Buffer.concat(records);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(iptc.length);
  const block = Buffer.concat([
    Buffer.from("Photoshop 3.0\0" + "8BIM", "latin1"),
    Buffer.from([4, 4, 0, 0]),
    size,
    iptc,
    Buffer.alloc(iptc.length % 2),
  ]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(block.length + 2);
  const jpeg = await blank().jpeg().toBuffer();
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xed]), length, block, jpeg.subarray(2)]);
}

describe("what a picture says of itself", () => {
  it("is read from XMP, in Arabic, without marks that turn lines round", async () => {
    expect(await readNotes(await blank().withXmp(told).jpeg().toBuffer())).toEqual({
      caption: "جسر الجمهورية عند الغروب",
      credit: "رويترز",
      holder: "جميع الحقوق محفوظة",
      place: "بغداد، العراق",
      takenOn: "2026-11-24",
      people: ["علي", "زينب"],
    });
  });

  it.each(["png", "webp"] as const)("is read from a %s too", async (format) => {
    const bytes = await blank().withXmp(told).toFormat(format).toBuffer();
    const { xmp: found } = await sharp(bytes).metadata();
    expect(await readNotes(bytes, found)).toMatchObject({ credit: "رويترز", people: ["علي", "زينب"] });
  });

  it("is read from IPTC, whose bytes are UTF-8", async () => {
    const bytes = await withIptc([
      [120, Buffer.from("متظاهرون في ساحة التحرير")],
      [110, Buffer.from("أ ف ب")],
    ]);
    expect(await readNotes(bytes)).toMatchObject({ caption: "متظاهرون في ساحة التحرير", credit: "أ ف ب" });
  });

  it("is nothing when it says nothing, or nonsense", async () => {
    expect(await readNotes(await blank().jpeg().toBuffer())).toEqual(noNotes);
    expect(await readNotes(Buffer.from("no picture"))).toEqual(noNotes);
    const bomb = xmp(`>${"<dc:description>".repeat(2_000)}`);
    expect((await readNotes(await blank().withXmp(bomb).jpeg().toBuffer())).people).toEqual([]);
  });

  it("is never where the camera stood", async () => {
    const bytes = await blank()
      .withExif({ IFD3: { GPSLatitude: "33/1 18/1 0/1", GPSLatitudeRef: "N" } })
      .jpeg()
      .toBuffer();
    expect(await readNotes(bytes)).toEqual(noNotes);
  });
});
