import * as z from "zod";
import { deskRoute } from "@/app/_edge/desk-route";
import { pageIdOf } from "@/app/_edge/page-id";
import { readAsked } from "@/app/_edge/read-asked";
import { hidePage, publishPage } from "@/newsroom/publishing/publish-page";

const asked = z.strictObject({ version: z.number().int().min(1).max(1_000_000_000) });

/** Puts a page before readers, or what is new in it. */
export const POST = deskRoute("page:manage", async ({ ctx, request, params }) =>
  publishPage(ctx, pageIdOf(params), await readAsked(request, asked)),
);

/** Takes it away from them. */
export const DELETE = deskRoute("page:manage", async ({ ctx, request, params }) =>
  hidePage(ctx, pageIdOf(params), await readAsked(request, asked)),
);
