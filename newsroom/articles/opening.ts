import type { Article, House } from "@/db/types";

/** Opens the first paragraph: place and house, «بغداد/المسلة الحدث: ». */
export const openingOf = ({ dateline }: Pick<Article, "dateline">, house: House): string | undefined =>
  dateline ? `${dateline}/${house.datelineName}: ` : undefined;
