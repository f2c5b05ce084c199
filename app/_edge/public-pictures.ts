import "server-only";
import { findPublicPicture } from "@/newsroom/media/queries";
import { whilePublic } from "./while-public";

export const readPublicPicture = whilePublic(findPublicPicture);
