import * as z from "zod";
import { deskRoute } from "@/app/_edge/desk-route";
import { mediaStorage } from "@/app/_edge/media-storage";
import { readAsked } from "@/app/_edge/read-asked";
import { addFromAddress } from "@/newsroom/media/add-from-address";

const asked = z.object({ address: z.string().min(1).max(4_000) });

/** A picture fetched from an address: `{ address }`; which addresses may be reached is nobody's to say. */
export const POST = deskRoute("media:upload", async ({ ctx, request }) => {
  const { address } = await readAsked(request, asked);
  return { picture: await addFromAddress(ctx, address, mediaStorage()) };
});
