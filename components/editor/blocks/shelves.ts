import type { Recording } from "@/db/types";
import { type PictureOption, readOrNull } from "../ask-desk";
import type { OwnArticle } from "../link/article-options";
import { Shelf } from "./shelf";

const byNumber =
  <Row>(kind: string) =>
  (ids: number[]) =>
    readOrNull<Row>(`/api/desk/${kind}?ids=${ids.join(",")}`, kind);

export const pictureShelf = new Shelf(byNumber<PictureOption>("pictures"));
export const recordingShelf = new Shelf(byNumber<Recording>("recordings"));
export const articleShelf = new Shelf(byNumber<OwnArticle>("articles"));
