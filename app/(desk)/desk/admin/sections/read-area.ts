import { Invalid } from "@/newsroom/errors";
import type { NamedArea } from "@/newsroom/sections/find-moved";

const areas: NamedArea[] = ["section", "tag", "author", "page"];

export function readNamedArea(given: string): NamedArea {
  const area = areas.find((one) => one === given);
  if (!area) throw new Invalid("وصل الطلب ناقصاً.");
  return area;
}
