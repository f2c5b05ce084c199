import type { Digits } from "@/newsroom/arabic/digits";
import { plural } from "@/newsroom/arabic/plural";
import { countWords, readingMinutes } from "@/newsroom/arabic/words";

/** «دقيقتا قراءة», and never less than a minute. */
export const readingTime = (text: string, digits: Digits) =>
  plural(
    readingMinutes(countWords(text)),
    {
      one: "دقيقة قراءة",
      two: "دقيقتا قراءة",
      few: "{n} دقائق قراءة",
      many: "{n} دقيقة قراءة",
      other: "{n} دقيقة قراءة",
    },
    digits,
  );
