import { join } from "node:path";
import sharp from "sharp";
import { escapeMarkup } from "@/newsroom/body/escape";

/** The complete faces: a subset would send missing signs to whatever the machine has. */
const faces = {
  bold: { name: "IBM Plex Sans Arabic Bold", file: "700Bold/IBMPlexSansArabic_700Bold.ttf" },
  regular: { name: "IBM Plex Sans Arabic", file: "400Regular/IBMPlexSansArabic_400Regular.ttf" },
} as const;

/** Begins every line of ours, so that «iPhone 16 يصل» is set from the right too. */
const FROM_THE_RIGHT = "\u200f";

export type Style = { size: number; weight: keyof typeof faces; color: string; width: number };
export type SetText = { png: Buffer; width: number; height: number };

const fileOf = (weight: Style["weight"]) =>
  join(process.cwd(), "node_modules/@expo-google-fonts/ibm-plex-sans-arabic", faces[weight].file);

const hasInk = (text: string) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);

const nothing = async (): Promise<SetText> => ({
  png: await sharp({ create: { width: 1, height: 1, channels: 4, background: "#0000" } })
    .png()
    .toBuffer(),
  width: 1,
  height: 1,
});

/** A text as Pango sets it, shaped and from the right; no larger than its ink. */
export async function setText(text: string, { size, weight, color, width }: Style): Promise<SetText> {
  if (!hasInk(text)) return nothing();
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${color}">${FROM_THE_RIGHT}${escapeMarkup(text)}</span>`,
      font: `${faces[weight].name} ${size}`,
      fontfile: fileOf(weight),
      width: Math.round(width),
      align: "left",
      wrap: "word-char",
      rgba: true,
      dpi: 72,
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { png: data, width: info.width, height: info.height };
}

type Room = Omit<Style, "size"> & { height: number; sizes: readonly number[] };

/** The largest of these sizes that has room, its lines of like length: no word alone on the last. */
export async function setToFit(text: string, { height, sizes, ...style }: Room): Promise<SetText> {
  for (const size of sizes) {
    const set = await setText(text, { ...style, size });
    const isLast = size === sizes.at(-1);
    if (set.height <= height || isLast) return balance(text, { ...style, size }, set);
  }
  throw new Error("no sizes were given");
}

const NARROWER = [0.94, 0.88, 0.82, 0.76, 0.7];

async function balance(text: string, style: Style, widest: SetText): Promise<SetText> {
  let best = widest;
  for (const share of NARROWER) {
    const set = await setText(text, { ...style, width: style.width * share });
    if (set.height > widest.height + style.size / 2) break;
    best = set;
  }
  return best;
}
