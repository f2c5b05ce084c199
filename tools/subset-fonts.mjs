import { copyFile, readFile, writeFile } from "node:fs/promises";
import subsetFont from "subset-font";

// Run by hand (`node tools/subset-fonts.mjs`) when the letters or the fonts change; then raise `version`.
const version = "v1";
const from = new URL("../node_modules/@expo-google-fonts/", import.meta.url);
const to = new URL("../public/fonts/", import.meta.url);

const arabic = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيٱ";
const neighbours = "پچژگکیێۆڕڵڤەھۀېۇڭۋڈٹںےڤگ";
const marks = "ًٌٍَُِّْٰٕٓٔـ";
const digits = "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹";
const punctuation = " \u00a0\u200c\u200d.,:;!?()[]{}/\\%+-–—«»“”‘’…·•*&@#'\"=<>|_~^،؛؟٪٫٬°×﴿﴾ﷺ";
const latin = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzàáâãäåæçèéêëìíîïñòóôöøùúûüýÿışğœß$€£";
const letters = arabic + neighbours + marks + digits + punctuation + latin;

/** What shaping Arabic needs; stylistic sets, fractions and small capitals are left behind. */
const keepFeatures = "isol init medi fina rlig liga calt ccmp mark mkmk kern curs locl".split(" ");

const faces = [
  ["ibm-plex-sans-arabic/700Bold/IBMPlexSansArabic_700Bold.ttf", "plex-sans-arabic-700"],
  ["ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf", "plex-sans-arabic-400"],
  ["noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf", "noto-naskh-arabic-400"],
  ["noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf", "noto-naskh-arabic-700"],
];

for (const [source, name] of faces) {
  const whole = await readFile(new URL(source, from));
  const subset = await subsetFont(whole, letters, { targetFormat: "woff2", noHinting: true, keepFeatures });
  await writeFile(new URL(`${name}.${version}.woff2`, to), subset);
  console.log(name, subset.length);
}
await copyFile(new URL("ibm-plex-sans-arabic/LICENSE_FONT", from), new URL("OFL-plex-sans-arabic.txt", to));
await copyFile(new URL("noto-naskh-arabic/LICENSE_FONT", from), new URL("OFL-noto-naskh-arabic.txt", to));
