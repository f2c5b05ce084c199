import { parseMediaEnv } from "@/env";
import { moveStorage } from "@/newsroom/media/move-storage";
import { bucketStorage, folderStorage } from "@/newsroom/media/storage-of";

const [to, ...rest] = process.argv.slice(2).filter((word) => word !== "--");
const settings = parseMediaEnv(process.env);
const bucket = bucketStorage(settings);
const folder = folderStorage(settings);
const mega = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} م.ب`;

/** `media:move -- to-s3` or `to-folder`, and `--verify` to compare every byte of what is there already. */
async function move(): Promise<number> {
  if (to !== "to-s3" && to !== "to-folder")
    return refuse("قل إلى أين: npm run media:move -- to-s3 أو to-folder");
  if (!bucket) return refuse("لا عنوان لخادم S3: اضبط MEDIA_S3_ENDPOINT وما معه (راجع .env.example).");
  const [source, target] = to === "to-s3" ? [folder, bucket] : [bucket, folder];
  await target.check();
  const moved = await moveStorage(source, target, {
    thorough: rest.includes("--verify"),
    tell: ({ seen, copied, bytes }) => {
      if (seen % 50 === 0) console.log(`… ${seen} ملفاً (${mega(bytes)})، نُقل منها ${copied}`);
    },
  });
  console.log(`✓ ${moved.seen} ملفاً (${mega(moved.bytes)})، نُقل منها ${moved.copied}، والباقي كان هناك.`);
  for (const key of moved.differing) console.error(`✗ مختلف: ${key}`);
  return moved.differing.length === 0 ? 0 : 1;
}

function refuse(sentence: string): number {
  console.error(sentence);
  return 1;
}

process.exitCode = await move();
