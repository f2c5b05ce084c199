import { cleanHtml } from "@/components/editor/paste/clean-html";
import { parsePasted } from "@/test/parse-pasted";

/** A paste of two hundred pages may hold the page for no longer than this. */
const budget = 2_000;
const pages = 200;
const words = "أعلنت وزارة الموارد المائية خطتها لإنقاذ الأهوار استناداً إلى المركز الوطني في بغداد".split(
  " ",
);

const sentence = (length: number) =>
  Array.from({ length }, (_, at) => words[at % words.length])
    .map((word) => `<span lang=AR-IQ style='font-size:14.0pt;font-family:"Arial",sans-serif'>${word} </span>`)
    .join("");
const paragraph = `<p class=MsoNormal dir=RTL style='text-align:right'>${sentence(80)}<o:p></o:p></p>`;
const line = `<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>${sentence(10)}</p>`;
const row = `<tr><td style='border:solid'><p class=MsoNormal>${sentence(5)}</p></td><td><p>2024</p></td></tr>`;
const page = `<h2 dir=RTL>${sentence(6)}</h2>${paragraph.repeat(4)}${line.repeat(10)}<table class=MsoTableGrid>${row.repeat(10)}</table>`;
const html = page.repeat(pages);

const tree = parsePasted(html);
const start = performance.now();
const cleaned = cleanHtml(tree);
const took = performance.now() - start;
const count = cleaned
  .replace(/<[^>]*>/g, " ")
  .trim()
  .split(/\s+/).length;

process.stdout.write(
  `${count} words, ${(html.length / 1e6).toFixed(1)} million letters of HTML → ${(cleaned.length / 1e6).toFixed(1)}: ${took.toFixed(0)} ms (budget ${budget})\n`,
);
if (took > budget) process.exitCode = 1;
